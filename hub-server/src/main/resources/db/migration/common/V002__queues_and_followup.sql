-- Hot tables lead with the shard and have no foreign keys: what one accept writes lies in one shard.

-- The answer that a repeat gets.
create table dedupe (
    shard integer not null,
    message_id uuid not null,
    sender varchar(9) not null,
    request_hash bytea not null,
    answer bytea not null,
    leaf_index bigint not null,
    answered timestamp(6) with time zone not null,
    primary key (shard, message_id, sender)
);
create index dedupe_answered on dedupe (shard, answered);

create table message_subject (
    shard integer not null,
    subject uuid not null,
    message uuid not null,
    primary key (shard, subject, message)
);
create index message_subject_message on message_subject (message);

create table message_consent (
    shard integer not null,
    consent varchar(64) not null,
    message uuid not null,
    primary key (shard, consent, message)
);
create index message_consent_message on message_consent (message);

create table message_wait (
    shard integer not null,
    wait_key varchar(200) not null,
    message uuid not null,
    primary key (shard, wait_key, message)
);
create index message_wait_message on message_wait (message);

-- Keys of content, wrapped by the owner's. A table of its own, to be backed up apart. No key: destroyed.
create table message_secret (
    shard integer not null,
    message uuid not null,
    owner uuid not null,
    wrapped bytea,
    primary key (shard, message)
);
create index message_secret_owner on message_secret (owner);

create table receipt (
    shard integer not null,
    message uuid not null,
    kind varchar(20) not null,
    positive boolean not null,
    reason varchar(64) not null,
    wording varchar(500) not null,
    unit varchar(64) not null,
    occurred timestamp(6) with time zone not null,
    primary key (shard, message, kind)
);

create table delivery (
    shard integer not null,
    id uuid not null,
    unit varchar(64) not null,
    lane varchar(20) not null,
    conversation uuid not null,
    seq bigint not null,
    kind varchar(20) not null,
    message uuid,
    body bytea not null,
    state varchar(20) not null,
    attempt integer not null,
    not_before timestamp(6) with time zone not null,
    expires timestamp(6) with time zone,
    reason varchar(64) not null,
    primary key (shard, id)
);
create index delivery_id on delivery (id);
create index delivery_message on delivery (message);
create index delivery_queue_order on delivery (shard, unit, lane, conversation, state, seq);
create index delivery_expires on delivery (state, expires);

-- One row a queue, for as long as the conversation lives. The lease says which node hands over.
create table delivery_queue (
    shard integer not null,
    unit varchar(64) not null,
    lane varchar(20) not null,
    conversation uuid not null,
    node varchar(64) not null,
    leased_until timestamp(6) with time zone not null,
    fence bigint not null,
    primary key (shard, unit, lane, conversation)
);

create table task (
    id uuid not null primary key,
    child uuid,
    unit varchar(64) not null,
    role_name varchar(100) not null,
    kind varchar(64) not null,
    wording varchar(1000) not null,
    due timestamp(6) with time zone,
    state varchar(20) not null,
    message uuid,
    created timestamp(6) with time zone not null
);
create index task_unit on task (unit, state, created);
create index task_child on task (child);
create index task_message on task (message);

create table expectation (
    id uuid not null primary key,
    kind varchar(64) not null,
    message uuid not null,
    conversation uuid not null,
    child uuid,
    unit varchar(64) not null,
    opened timestamp(6) with time zone not null,
    due timestamp(6) with time zone not null,
    state varchar(20) not null,
    settled timestamp(6) with time zone
);
create index expectation_due on expectation (state, due);
create index expectation_conversation on expectation (conversation);
create index expectation_child on expectation (child);

-- An index of its own by child, fed by the same commit.
create table trace_entry (
    id uuid not null primary key,
    seq bigint not null,
    child uuid,
    message uuid,
    conversation uuid,
    occurred timestamp(6) with time zone not null,
    kind varchar(64) not null,
    sender_unit varchar(64) not null,
    receiver_unit varchar(64) not null,
    document_type varchar(200) not null,
    outcome varchar(40) not null,
    reason varchar(64) not null,
    body bytea not null
);
create index trace_entry_child on trace_entry (child, seq);
create index trace_entry_conversation on trace_entry (conversation, seq);
