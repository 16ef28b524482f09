-- Who does a task, when that one is reminded, and who is told when it is not done in time.
alter table task add column owner bytea;
alter table task add column remind timestamp(6) with time zone;
alter table task add column reminded timestamp(6) with time zone;
alter table task add column channel varchar(40);
alter table task add column escalate timestamp(6) with time zone;
alter table task add column escalate_unit varchar(64);
alter table task add column escalated timestamp(6) with time zone;
-- the next moment at which something of this is to be done; null where nothing is
alter table task add column next_at timestamp(6) with time zone;
create index task_next on task (state, next_at);
