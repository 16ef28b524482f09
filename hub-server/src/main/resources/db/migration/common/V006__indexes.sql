-- Ways in that do not know the shard: primary keys lead with it, and a database that has no value for the first column
-- reads the whole table.
create index message_subject_subject on message_subject (subject);
create index message_consent_consent on message_consent (consent);
create index message_wait_key on message_wait (wait_key);
create index message_secret_message on message_secret (message);
create index receipt_message on receipt (message);
create index payload_message on payload (message);
