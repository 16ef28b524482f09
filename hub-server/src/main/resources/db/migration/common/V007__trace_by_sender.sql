-- What an organisation has sent in a month, for its own counts.
create index trace_entry_sender on trace_entry (sender_unit, occurred);
