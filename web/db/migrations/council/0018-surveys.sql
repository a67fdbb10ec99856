-- How often each answer was given: what pages show as results, whatever the number of people. `slice` is empty for everybody,
-- `channel:…` for a channel and `ward:…` for a ward; name and value are empty for how many people answered anything.
create table survey_tallies (
  activity_id uuid not null,
  slice text not null,
  name text not null,
  value text not null,
  stripe smallint not null,
  n integer not null,
  primary key (activity_id, slice, name, value, stripe)
);
-- What a survey asked before each change, who made it, and why where people could have answered already.
create table survey_versions (
  activity_id uuid not null references activities,
  version integer not null,
  at timestamptz not null,
  by_account uuid,
  change text not null,
  why text,
  question text,
  before jsonb not null,
  primary key (activity_id, version)
);
-- Results are for officers until one of them shows them to everybody.
create table survey_result_publications (
  activity_id uuid primary key references activities,
  at timestamptz not null,
  by_account uuid
);
-- Cross-tables, worked out by a job and kept.
create table survey_tables (
  id uuid primary key,
  activity_id uuid not null references activities,
  row_by text not null,
  column_by text not null,
  weighted boolean not null,
  asked_at timestamptz not null,
  asked_by uuid,
  made_at timestamptz,
  result jsonb
);
create index on survey_tables (activity_id, asked_at desc);

-- What one person's answers add to the results, by the questions of the survey. Open answers, files and pictures are counted
-- as answered, and not by what they say. A number is kept to three figures and a date to its month, so that there are few.
create function survey_counts(definition jsonb, data jsonb) returns table (name text, value text) language sql immutable as $$
  with asked as (
    select q->>'key' as key, q->>'type' as type
    from jsonb_array_elements(definition->'sections') s, jsonb_array_elements(s->'questions') q
  ), said as (
    select a.key, a.type, d.key as name, d.value
    from jsonb_each_text(data) d
      join asked a on a.key = substring(d.key from '^(?:q[0-9]+|answer-[0-9]+)')
  )
  select '', '' where exists (select from said)
  union all
  select distinct key, '*' from said
  union all
  select case when type = 'multiple' then key else name end,
    case type
      when 'multiple' then substring(name from length(key) + 2)
      when 'number' then case when value::numeric = 0 then '0'
        else trim_scale(round(value::numeric, 2 - floor(log(abs(value::numeric)))::int))::text end
      else value end
  from said
  where (type <> 'number' or value ~ '^-?[0-9]{1,15}(\.[0-9]{1,15})?$') and (type in ('multiple', 'scale', 'matrix', 'ranking', 'points', 'number')
    or (type = 'single' and name = key) or (type = 'postcode' and name = key || '-ward'))
  union all
  select key, lpad(max(value) filter (where name = key || '-year'), 4, '0') || '-' || lpad(max(value) filter (where name = key || '-month'), 2, '0')
  from said where type = 'date' group by key
$$;

-- Adds a voice to the results of its survey, or takes it out. Whoever has the same stripe waits: nobody waits in a ring.
create function survey_tally(voice voices, answers jsonb, sign integer) returns void language plpgsql as $$
declare
  lane smallint := pg_backend_pid() % 8;
begin
  if answers = '{}' then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('survey ' || voice.activity_id || ' ' || lane, 0));
  insert into survey_tallies (activity_id, slice, name, value, stripe, n)
  select voice.activity_id, s.slice, c.name, c.value, lane, sign
  from activities a
    cross join lateral survey_counts(a.definition, answers) c
    cross join lateral (values (''), ('channel:' || voice.channel), ('ward:' || voice.ward_id)) s(slice)
  where a.id = voice.activity_id and s.slice is not null and c.value is not null
  on conflict (activity_id, slice, name, value, stripe) do update set n = survey_tallies.n + excluded.n;
end $$;

-- Rows that the database's owner puts back or moves bring their results with them: only the council's own role counts.
create function survey_voice_changed() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform survey_tally(new, new.data, 1);
  elsif tg_op = 'DELETE' then
    perform survey_tally(old, old.data, -1);
  elsif not exists (select from voice_refusals where voice_id = new.id) then
    perform survey_tally(old, old.data, -1);
    perform survey_tally(new, new.data, 1);
  end if;
  return null;
end $$;
create trigger survey_voice_taken after insert on voices for each row when (new.kind = 'survey') execute function survey_voice_changed();
create trigger survey_voice_undone after delete on voices for each row when (old.kind = 'survey') execute function survey_voice_changed();
create trigger survey_voice_changed after update of data on voices for each row
  when (new.kind = 'survey' and old.data is distinct from new.data) execute function survey_voice_changed();

-- What was refused counts for nothing, until it is taken back.
create function survey_voice_refused() returns trigger language plpgsql as $$
begin
  if current_user = tg_table_schema then
    perform survey_tally(v, v.data, case tg_op when 'INSERT' then -1 else 1 end)
    from voices v where v.id = coalesce(new.voice_id, old.voice_id) and v.kind = 'survey';
  end if;
  return null;
end $$;
create trigger survey_voice_refused after insert or delete on voice_refusals for each row execute function survey_voice_refused();
