-- One Merkle log a shard.

-- The head: locked by a batch after it was judged, so that commit order is log order.
create table log_head (
    shard integer not null primary key,
    log_name varchar(200) not null,
    tree_size bigint not null,
    -- commit order of facts, messages, deliveries and trace entries
    seq bigint not null,
    root bytea not null,
    -- hashes of the complete subtrees along the right edge, the largest first
    edge bytea not null,
    key_id varchar(64) not null
);

-- Hashes of complete subtrees of 256, 65536, … leaves; what lies between is computed from the level below.
create table log_tile (
    shard integer not null,
    tile_level integer not null,
    tile_index bigint not null,
    tile_hash bytea not null,
    primary key (shard, tile_level, tile_index)
);

-- Public keys that checkpoints have been signed with.
create table log_key (
    key_id varchar(64) not null primary key,
    key_name varchar(200) not null,
    public_key bytea not null,
    first_used timestamp(6) with time zone not null
);
