-- Forms in an Easy Read layout.
alter table print_batches drop constraint print_batches_kind_check;
alter table print_batches add constraint print_batches_kind_check check (kind in ('form', 'form-large', 'form-easy'));

-- What two people agreed cannot be read, or is no possible answer: counted by question, and never guessed.
create table keying_unreadable (
  sheet_id uuid not null references keying_sheets on delete cascade,
  -- The key of a question, or of a row of one.
  field text not null,
  primary key (sheet_id, field)
);
create index on keying_sheets (voice_id) where voice_id is not null;

-- A file of answers is a table or a workbook; a table has its dictionary beside it.
alter table exports add column format text not null default 'csv' check (format in ('csv', 'xlsx'));
alter table export_parts add column file text not null default 'answers' check (file in ('answers', 'dictionary'));
alter table export_parts drop constraint export_parts_pkey;
alter table export_parts add primary key (export_id, file, position);
