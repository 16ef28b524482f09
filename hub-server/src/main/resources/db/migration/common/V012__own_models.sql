-- Changes of kommuner's own models, one after another. Each node judges by all of them from its next batch on. Only ever added to.
create table own_model (
    nr integer not null primary key,
    changed timestamp(6) with time zone not null,
    organisation varchar(20) not null,
    model varchar(64) not null,
    -- empty where the model is taken out of use for new cases; then there is no file
    edition varchar(20) not null,
    file_name varchar(100) not null,
    source bytea not null
);
