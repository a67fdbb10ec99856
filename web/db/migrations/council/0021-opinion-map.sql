-- Short statements that people agree or disagree with. What a person who took part wrote is a voice as well: it is on the
-- map while that voice is shown.
create table opinion_statements (
  id uuid primary key,
  activity_id uuid not null references activities,
  -- What votes carry: small, and the same in files that leave.
  number integer not null check (number between 0 and 99999),
  text text not null,
  cy text not null default '',
  source text not null check (source in ('facilitator', 'participant', 'paper', 'import')),
  voice_id uuid unique,
  -- Who wrote it, as one who votes.
  author uuid,
  -- The statement that it says better, by its number.
  better_than integer,
  -- About the person rather than an opinion: left out of the map.
  meta boolean not null default false,
  added_by uuid,
  added_at timestamptz not null,
  -- One id for each form that was shown: sent twice, it is one statement.
  once uuid unique,
  unique (activity_id, number)
);
create table opinion_withdrawals (
  statement_id uuid primary key references opinion_statements,
  activity_id uuid not null references activities,
  at timestamptz not null,
  by_account uuid,
  reason text not null,
  sentence text not null
);
create index on opinion_withdrawals (activity_id);

-- One who votes, with the latest vote on each statement: 3 * number + vote + 1, in the order in which they were given. The
-- id is that of their voice; those of an imported conversation have none here.
create table opinion_voters (
  id uuid primary key,
  activity_id uuid not null references activities,
  codes integer[] not null default '{}'
) with (fillfactor = 70);
create index on opinion_voters (activity_id, id);
-- Every vote that was ever given, changed or taken back (null). Only added to. `tx` tells what came since a map was made.
create table statement_votes (
  activity_id uuid not null,
  voter uuid not null,
  number integer not null,
  vote smallint check (vote between -1 and 1),
  at timestamptz not null,
  tx bigint not null default (pg_current_xact_id()::text)::bigint
);
create index on statement_votes (activity_id, tx);
create table opinion_tallies (
  activity_id uuid not null,
  number integer not null,
  stripe integer not null,
  disagree integer not null default 0,
  pass integer not null default 0,
  agree integer not null default 0,
  primary key (activity_id, number, stripe)
) with (fillfactor = 50);

-- The newest map of an activity: what pages show, how heavily the next statement is drawn, and the whole for the map after it.
create table opinion_maps (
  activity_id uuid primary key references activities,
  version integer not null,
  made_at timestamptz not null,
  -- Every vote of a transaction before this one is in it.
  through bigint not null,
  page jsonb not null,
  weights jsonb not null,
  whole bytea not null
);
-- What was published of it stays as it was.
create table opinion_reports (
  id uuid primary key,
  activity_id uuid not null references activities,
  at timestamptz not null,
  by_account uuid,
  foreword text not null,
  page jsonb not null
);
create index on opinion_reports (activity_id, at desc);
-- A conversation from elsewhere that was read and waits to be taken over. Its files go when it is.
create table opinion_imports (
  id uuid primary key,
  activity_id uuid not null references activities,
  by_account uuid,
  at timestamptz not null,
  summary jsonb not null,
  content bytea,
  taken_at timestamptz
);
create index on opinion_imports (activity_id, at desc);

-- Keeps the votes of one person (null takes one back): each new one is a row of the log, the latest stand with the person.
-- Returns what they hold now, and what the counts change by.
create function keep_votes(of uuid, who uuid, numbers integer[], votes smallint[], given timestamptz) returns jsonb language plpgsql as $$
declare
  held integer[];
  changes jsonb := '[]';
  i integer;
  old integer;
begin
  select codes into held from opinion_voters where id = who for update;
  if not found then
    insert into opinion_voters (id, activity_id) values (who, of) on conflict do nothing;
    select codes into held from opinion_voters where id = who for update;
  end if;
  for i in 1 .. cardinality(numbers) loop
    select code into old from unnest(held) as code where code / 3 = numbers[i];
    continue when old is not distinct from numbers[i] * 3 + votes[i] + 1;
    if old is not null then held := array_remove(held, old); end if;
    if votes[i] is not null then held := held || (numbers[i] * 3 + votes[i] + 1); end if;
    insert into statement_votes (activity_id, voter, number, vote, at) values (of, who, numbers[i], votes[i], given);
    changes := changes || jsonb_build_array(jsonb_build_object('s', numbers[i], 'old', old % 3 - 1, 'new', votes[i]));
  end loop;
  if changes <> '[]' then update opinion_voters set codes = held where id = who; end if;
  return jsonb_build_object('codes', to_jsonb(held), 'changes', changes);
end $$;

-- Counts in the order of the statements, as everybody does who counts.
create function count_votes(of uuid, changes jsonb) returns void language sql as $$
  insert into opinion_tallies as t (activity_id, number, stripe, disagree, pass, agree)
  select of, s, pg_backend_pid() % 16,
    coalesce(sum((new = -1)::int), 0) - coalesce(sum((old = -1)::int), 0),
    coalesce(sum((new = 0)::int), 0) - coalesce(sum((old = 0)::int), 0),
    coalesce(sum((new = 1)::int), 0) - coalesce(sum((old = 1)::int), 0)
  from jsonb_to_recordset(changes) as change(s integer, old integer, new integer) group by s order by s
  on conflict (activity_id, number, stripe) do update
    set disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass, agree = t.agree + excluded.agree
$$;

-- Takes votes of many people at once. Somebody's first vote brings their voice with it, taken as every voice is. People
-- come in the order of their keys, so that two of these never wait for each other.
create function take_votes(of uuid, parcels jsonb, may_be_taken boolean, served integer[])
  returns table (place bigint, answer jsonb) language plpgsql as $$
declare
  parcel jsonb;
  visit record;
  taken jsonb;
  kept jsonb;
  first boolean;
  changes jsonb := '[]';
begin
  for parcel, place in
    select given.parcel, given.place from jsonb_array_elements(parcels) with ordinality as given(parcel, place)
    order by given.parcel->>'participant', given.place
  loop
    first := false;
    if may_be_taken is not true then
      answer := '{"refused": "closed"}';
      return next;
      continue;
    end if;
    if not (parcel->>'number')::integer = any (served) then
      answer := '{"refused": "no-such-statement"}';
      return next;
      continue;
    end if;
    select v.id, v.receipt into visit from voices v where v.participant = (parcel->>'participant')::bytea and v.one_each;
    if not found then
      if not parcel ? 'voice' then
        answer := '{"refused": "who"}';
        return next;
        continue;
      end if;
      taken := take_voice(parcel->'voice', true);
      first := taken ? 'voiceId';
      select v.id, v.receipt into visit from voices v where v.participant = (parcel->>'participant')::bytea and v.one_each;
      if not found then
        answer := taken;
        return next;
        continue;
      end if;
    end if;
    kept := keep_votes(of, visit.id, array[(parcel->>'number')::integer], array[(parcel->>'vote')::smallint], (parcel->>'at')::timestamptz);
    changes := changes || (kept->'changes');
    answer := jsonb_build_object('voter', visit.id, 'receipt', visit.receipt, 'codes', kept->'codes', 'first', first);
    return next;
  end loop;
  perform count_votes(of, changes);
end $$;

-- The visit of one person, by the fingerprint of their voice: that is kept in no other place, and goes when they are forgotten.
create function find_visit(who bytea) returns table (voter uuid, receipt text, codes integer[]) language sql stable as $$
  select v.id, v.receipt, coalesce(o.codes, '{}') from voices v left join opinion_voters o on o.id = v.id
  where v.participant = who and v.one_each
$$;
