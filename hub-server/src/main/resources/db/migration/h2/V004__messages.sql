-- Without partitions: retention deletes by month in batches. Content is a large object, since H2's bytea ends at 1 MiB.
create table message (
    shard integer not null,
    month_of date not null,
    id uuid not null,
    sender varchar(9) not null,
    message_id uuid not null,
    conversation uuid not null,
    in_reply_to uuid,
    supersedes uuid,
    sender_unit varchar(64) not null,
    receiver varchar(9) not null,
    receiver_unit varchar(64) not null,
    child uuid,
    document_type varchar(200) not null,
    lane varchar(20) not null,
    state varchar(20) not null,
    reason varchar(64) not null,
    created timestamp(6) with time zone not null,
    accepted timestamp(6) with time zone not null,
    expires timestamp(6) with time zone,
    seq bigint not null,
    leaf_index bigint not null,
    primary key (shard, month_of, id)
);
create index message_id on message (id);
create index message_sender on message (message_id, sender);
create index message_conversation on message (conversation);
create index message_expires on message (state, expires);

create table decision (
    shard integer not null,
    month_of date not null,
    id uuid not null,
    message uuid not null,
    stage varchar(20) not null,
    decided timestamp(6) with time zone not null,
    rule_set bytea not null,
    engine varchar(40) not null,
    judged_facts bytea not null,
    decision bytea not null,
    seq bigint not null,
    primary key (shard, month_of, id)
);
create index decision_message on decision (message);

create table log_entry (
    shard integer not null,
    month_of date not null,
    leaf_index bigint not null,
    leaf_hash bytea not null,
    sender varchar(9) not null,
    receiver varchar(9) not null,
    leaf bytea not null,
    primary key (shard, leaf_index, month_of)
);
create index log_entry_sender on log_entry (sender, leaf_index);
create index log_entry_receiver on log_entry (receiver, leaf_index);

create table payload (
    shard integer not null,
    message uuid not null,
    ciphertext binary large object not null,
    primary key (shard, message)
);
