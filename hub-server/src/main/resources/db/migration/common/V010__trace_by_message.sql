-- Where a message first reached its receiver: what its receiver and others may be told begins there.
create index trace_entry_message on trace_entry (message, seq);
