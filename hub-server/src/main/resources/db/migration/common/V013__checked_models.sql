-- What was checked when a version came into use, with the answers chosen then: later hubs judge by this and do not read the file again.
alter table own_model add column checked bytea;
