-- What is open at a unit in the order in which it came: claims are found by it, however many conversations there have been.
create index delivery_open on delivery (shard, unit, lane, state, seq);
