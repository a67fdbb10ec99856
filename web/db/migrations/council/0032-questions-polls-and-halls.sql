-- Questions that people ask the council: what hangs on a voice of the kind `questions-answers`. The words stay in the voice;
-- the promise and the answer are its replies.
create table asked_questions (
  voice_id uuid primary key references voices,
  activity_id uuid not null,
  topic text,
  given_at timestamptz not null,
  -- The day by which an answer is promised, and when one was given in public: stored for lists. A reply that is promised
  -- anew, because the asker was not answered, makes it wait again.
  due_on date,
  answered_at timestamptz,
  first_answered_at timestamptz,
  -- How many people besides the asker want to know.
  wants integer not null default 0,
  -- The question that it was put together with.
  into_question uuid references asked_questions,
  -- By which it is found, and by which a second one like it is noticed.
  stems text[] not null default '{}',
  check (into_question <> voice_id)
);
create index on asked_questions (activity_id, given_at desc, voice_id desc) where into_question is null;
create index on asked_questions (activity_id, wants desc, voice_id desc) where into_question is null;
create index on asked_questions (activity_id, due_on, voice_id) where into_question is null and answered_at is null;
create index on asked_questions (into_question) where into_question is not null;
create index on asked_questions using gin (stems);
-- One person wants to know one thing once. The fingerprint differs from activity to activity.
create table question_wants (
  question_id uuid not null references asked_questions,
  wanter text not null,
  at timestamptz not null,
  -- The question whose joining brought it here; undoing takes these rows away again.
  via uuid references asked_questions,
  primary key (question_id, wanter)
);
create index on question_wants (wanter);
-- Where an answer comes from, as people can look it up.
create table question_sources (
  reply_id uuid not null references voice_replies,
  voice_id uuid not null references voices,
  position smallint not null,
  label text not null,
  href text not null,
  primary key (reply_id, position)
);
create index on question_sources (voice_id);
create table question_joins (
  id uuid primary key,
  activity_id uuid not null,
  from_question uuid not null references asked_questions,
  into_question uuid not null references asked_questions,
  at timestamptz not null,
  by_account uuid,
  undone_at timestamptz,
  undone_by uuid
);
create index on question_joins (into_question);
create index on question_joins (from_question);

-- Rows that the database's owner puts back or moves bring theirs with them: only the council's own role changes them here.
create function question_promised() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  update asked_questions set due_on = new.due_on, answered_at = null where voice_id = new.voice_id;
  return null;
end $$;
create trigger question_promised after insert on voice_replies for each row execute function question_promised();
create function question_answered() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  update asked_questions set answered_at = new.answered_at, first_answered_at = coalesce(first_answered_at, new.answered_at)
  where voice_id = new.voice_id;
  return null;
end $$;
create trigger question_answered after update of answered_at on voice_replies for each row
  when (new.answered_at is not null and new.public) execute function question_answered();
-- Words that were changed, redacted or erased are found no longer, whoever took them away.
create function restem_question() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  update asked_questions set stems = idea_stems(new.language, coalesce(new.words, '')), topic = new.data->>'the-topic' where voice_id = new.id;
  return null;
end $$;
create trigger restem_question after update of words, data on voices for each row
when (old.kind = 'questions-answers' and (old.words, old.data) is distinct from (new.words, new.data)) execute function restem_question();

-- How often each option of a quick poll was chosen. Hot: in stripes.
create table poll_tallies (
  activity_id uuid not null,
  option text not null,
  stripe smallint not null,
  n integer not null,
  primary key (activity_id, option, stripe)
) with (fillfactor = 50);
-- Hands that an officer counted in a room, for people without a phone: never added to the votes. The newest of a place holds.
create table poll_hands (
  id uuid primary key,
  activity_id uuid not null references activities,
  place text not null,
  channel text not null default 'event' check (channel = 'event'),
  counts jsonb not null,
  at timestamptz not null,
  by_account uuid
);
create index on poll_hands (activity_id, at desc);

-- Adds a vote, or takes it away. Whoever has the same stripe waits: nobody waits in a ring.
create function poll_tally(activity uuid, choice text, sign integer) returns void language plpgsql as $$
declare
  lane smallint := pg_backend_pid() % 16;
begin
  if choice is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('poll ' || activity || ' ' || lane, 0));
  insert into poll_tallies as t (activity_id, option, stripe, n) values (activity, choice, lane, sign)
  on conflict (activity_id, option, stripe) do update set n = t.n + excluded.n;
end $$;
-- Rows that the database's owner puts back or moves bring their counts with them: only the council's own role counts.
create function poll_voice_changed() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform poll_tally(new.activity_id, new.data->>'the-choice', 1);
  elsif tg_op = 'DELETE' then
    perform poll_tally(old.activity_id, old.data->>'the-choice', -1);
  elsif not exists (select from voice_refusals where voice_id = new.id) then
    perform poll_tally(old.activity_id, old.data->>'the-choice', -1);
    perform poll_tally(new.activity_id, new.data->>'the-choice', 1);
  end if;
  return null;
end $$;
create trigger poll_voice_taken after insert on voices for each row when (new.kind = 'quick-poll') execute function poll_voice_changed();
create trigger poll_voice_undone after delete on voices for each row when (old.kind = 'quick-poll') execute function poll_voice_changed();
create trigger poll_voice_changed after update of data on voices for each row
  when (new.kind = 'quick-poll' and old.data->>'the-choice' is distinct from new.data->>'the-choice') execute function poll_voice_changed();

-- What was refused counts for nothing, until it is taken back.
create function poll_voice_refused() returns trigger language plpgsql as $$
begin
  if current_user = tg_table_schema then
    perform poll_tally(v.activity_id, v.data->>'the-choice', case tg_op when 'INSERT' then -1 else 1 end)
    from voices v where v.id = coalesce(new.voice_id, old.voice_id) and v.kind = 'quick-poll';
  end if;
  return null;
end $$;
create trigger poll_voice_refused after insert or delete on voice_refusals for each row execute function poll_voice_refused();

-- A hall: what people in one room see on the big screen and on their phones, one thing after the other.
create table halls (
  id uuid primary key,
  project_id uuid not null references projects,
  -- Six signs, in the address that people type.
  code text not null unique,
  title text not null,
  at timestamptz not null,
  by_account uuid
);
create index on halls (project_id, at desc);
create table hall_items (
  id uuid primary key,
  hall_id uuid not null references halls,
  position integer not null,
  -- An activity, or a few words for all.
  activity_id uuid references activities,
  words text,
  unique (hall_id, position),
  check ((activity_id is null) <> (words is null))
);
-- What is on: the newest row holds.
create table hall_steps (
  id uuid primary key,
  hall_id uuid not null references halls,
  item_id uuid not null references hall_items,
  at timestamptz not null,
  by_account uuid
);
create index on hall_steps (hall_id, at desc, id desc);
create table hall_ends (
  hall_id uuid primary key references halls,
  at timestamptz not null,
  by_account uuid
);
