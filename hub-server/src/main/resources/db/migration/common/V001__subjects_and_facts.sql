-- Persons as pseudonyms, and what is recorded about them. Not sharded: a person's facts are read from every shard.

create table subject (
    pseudonym uuid not null primary key,
    -- itself, or the one that it was joined into by a named human's decision
    canonical uuid not null,
    -- goes up with every change of the person's facts
    version bigint not null
);
create index subject_canonical on subject (canonical);

-- The way from an identifier to a person. Emptied for a person at erasure.
create table subject_hash (
    identifier_hash bytea not null primary key,
    pseudonym uuid not null
);
create index subject_hash_pseudonym on subject_hash (pseudonym);

-- Only ever added to.
create table fact (
    subject uuid not null,
    recorded_seq bigint not null,
    kind varchar(40) not null,
    fact_id uuid not null,
    recorded timestamp(6) with time zone not null,
    valid_from timestamp(6) with time zone not null,
    valid_to timestamp(6) with time zone,
    body bytea not null,
    primary key (subject, recorded_seq, fact_id)
);

-- Keys of persons, wrapped by the key-encryption key. A table of its own, to be backed up apart. No key: destroyed.
create table subject_secret (
    pseudonym uuid not null primary key,
    wrapped bytea
);

create table rule_set (
    rule_hash bytea not null primary key,
    engine varchar(40) not null,
    loaded timestamp(6) with time zone not null,
    body bytea not null
);

-- What the hub writes to learn whether it can.
create table write_probe (
    filler bytea not null
);
