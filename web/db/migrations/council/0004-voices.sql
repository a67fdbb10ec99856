-- Lists of what a channel or a level may be are checked in `take_voice`, which alone adds rows: a CHECK constraint would be
-- read and planned anew for every voice.
create table voices (
  id uuid primary key,
  subject text not null,
  activity_id uuid,
  project_id uuid,
  -- Who took part, pseudonymous: a keyed fingerprint that differs from activity to activity, and how sure it is.
  participant bytea,
  participant_level text,
  one_each boolean not null default true,
  -- Only where the person asked that it be kept with their account.
  account_id uuid references accounts on delete set null,
  kind text not null,
  channel text not null,
  given_at timestamptz not null,
  received_at timestamptz not null default now(),
  -- No foreign keys to areas: a ward that everybody votes in would be a row that everybody locks.
  ward_id uuid,
  boundary_code text,
  small_area_id uuid,
  language text not null default 'en',
  consent_publish boolean not null,
  consent_contact boolean not null,
  entered_by uuid,
  entered_for text,
  -- How consent was given, where somebody else wrote the words down.
  consent_noted text,
  -- The event, or the partner to be credited.
  source text,
  public_name text,
  words text,
  data jsonb not null default '{}',
  receipt text not null unique,
  once uuid not null unique
);
create index on voices (subject, id);
create index on voices (project_id, id);
create index on voices (account_id) where account_id is not null;
create index on voices (id) where kind = 'thought';
-- One person, one voice in an activity: a fact of the database.
create unique index on voices (participant) where one_each;
create index on voices (participant) where not one_each;
-- Which project a subject with voices belongs to, so that a project's counts are sums of few rows.
create table voice_subjects (
  subject text primary key,
  project_id uuid
);
create index on voice_subjects (project_id);
create table voice_versions (
  voice_id uuid not null references voices,
  version integer not null,
  words text,
  data jsonb not null,
  replaced_at timestamptz not null,
  replaced_by text not null check (replaced_by in ('author', 'staff', 'redaction')),
  by_account uuid,
  primary key (voice_id, version)
);
create table contacts (
  voice_id uuid primary key,
  way text not null check (way in ('email', 'post', 'telephone')),
  address bytea not null,
  address_key bytea not null,
  created_at timestamptz not null default now()
);
create index on contacts (address_key);

-- Where a voice stands: exactly one of these five holds a row for each voice. What happened before is in voice_moderations.
create table voice_waits (
  voice_id uuid primary key,
  subject text not null,
  project_id uuid,
  since timestamptz not null,
  -- new, edited, reported, appealed or held.
  why text not null
);
create index on voice_waits (since, voice_id);
create index on voice_waits (project_id, since, voice_id);
create table voice_publications (
  voice_id uuid primary key references voices,
  subject text not null,
  project_id uuid,
  given_at timestamptz not null,
  at timestamptz not null,
  by_account uuid
);
create index on voice_publications (subject, given_at desc, voice_id desc);
create index on voice_publications (project_id, given_at desc, voice_id desc);
create table voice_countings (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  by_account uuid,
  why text not null check (why in ('no-consent', 'nothing-to-show', 'private'))
);
create table voice_refusals (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  by_account uuid,
  reason text not null,
  sentence text not null
);
create table voice_erasures (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  why text not null
);
create table voice_moderations (
  id uuid primary key,
  voice_id uuid not null references voices,
  deed text not null check (deed in ('published', 'counted', 'refused', 'held', 'restored', 'reported', 'appealed', 'appeal-upheld', 'appeal-refused', 'redacted')),
  reason text,
  sentence text,
  by_account uuid,
  at timestamptz not null
);
create index on voice_moderations (voice_id, at);
create index on voice_moderations (at desc, id desc);
create index on voice_moderations (at desc, id desc) where deed <> 'published';
create table voice_appeals (
  id uuid primary key,
  voice_id uuid not null references voices,
  words text not null,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  upheld boolean,
  answer text
);
create unique index on voice_appeals (voice_id) where answered_at is null;
create index on voice_appeals (voice_id);
create table voice_reports (
  id uuid primary key,
  voice_id uuid not null references voices,
  reason text not null,
  words text,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);
create index on voice_reports (voice_id) where settled_at is null;
create table voice_reads (
  voice_id uuid primary key references voices,
  at timestamptz not null,
  by_account uuid
);
create table voice_replies (
  id uuid primary key,
  voice_id uuid not null references voices,
  service text,
  owner_account uuid,
  due_on date,
  promised_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  public boolean not null default false
);
create index on voice_replies (due_on) where answered_at is null;
create index on voice_replies (answered_at, id) where answered_at is not null;
create index on voice_replies (voice_id);

create table themes (
  id uuid primary key,
  subject text not null,
  project_id uuid,
  name text not null,
  description text not null default '',
  translations jsonb not null default '{}',
  position integer not null default 0,
  created_by uuid,
  created_at timestamptz not null default now()
);
create index on themes (subject);
create table theme_merges (
  id uuid primary key,
  from_theme uuid not null references themes,
  into_theme uuid not null references themes,
  at timestamptz not null,
  by_account uuid,
  undone_at timestamptz,
  undone_by uuid
);
create unique index on theme_merges (from_theme) where undone_at is null;
create index on theme_merges (into_theme);
create table theme_splits (
  new_theme uuid primary key references themes,
  from_theme uuid not null references themes,
  at timestamptz not null,
  by_account uuid
);
create index on theme_splits (from_theme);
create table voice_themes (
  voice_id uuid not null references voices,
  part text not null default '',
  theme_id uuid not null references themes,
  how text not null check (how in ('person', 'rule', 'model')),
  put_by uuid,
  put_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  -- The theme whose merging brought it here; undoing the merge takes these rows away again.
  via uuid references themes,
  primary key (theme_id, voice_id, part)
);
create index on voice_themes (voice_id);

-- One notice per voice and step, so that nobody is told twice.
create table notices (
  voice_id uuid not null references voices,
  step text not null,
  way text not null check (way in ('email', 'post', 'telephone', 'none')),
  -- For post and telephone: what staff are to say or send, sealed until it is done.
  message bytea,
  created_at timestamptz not null,
  sent_at timestamptz,
  done_by uuid,
  primary key (voice_id, step)
);
create index on notices (way, created_at) where sent_at is null;

-- Adds deltas to counts. The stripe is the connection's own, and rows are taken in one order, so that writers rarely meet.
create function count_up(deltas jsonb) returns void language plpgsql as $$
begin
  insert into tallies (subject, key, stripe, n)
  select d.subject, d.key, pg_backend_pid() % 16, sum(d.n)
  from jsonb_to_recordset(deltas) as d(subject text, key text, n bigint)
  group by d.subject, d.key having sum(d.n) <> 0 order by d.subject collate "C", d.key collate "C"
  on conflict (subject, key, stripe) do update set n = tallies.n + excluded.n;
end $$;

-- Takes one voice with all that belongs to it, in one round trip: nothing of it is kept unless all of it is.
-- `parcel` holds the rows, made by `takeVoice`, which has applied the rules; what only the database can know is decided here.
create function take_voice(parcel jsonb, may_be_taken boolean) returns jsonb language plpgsql as $$
declare
  voice voices := jsonb_populate_record(null::voices, parcel->'voice');
  entry record_entries := jsonb_populate_record(null::record_entries, parcel->'entry');
  state jsonb := parcel->'state';
  contact contacts;
  letter outbox;
  fresh boolean;
  earlier record;
begin
  if may_be_taken is not true then
    select id, receipt into earlier from voices where once = voice.once;
    if found then
      return jsonb_build_object('voiceId', earlier.id, 'receipt', earlier.receipt, 'again', true);
    end if;
    return '{"refused": "closed"}';
  end if;
  if parcel ? 'printed' and platform.receipt_council(voice.receipt) is distinct from parcel->>'printed' then
    return '{"refused": "receipt-unknown"}';
  end if;
  if voice.channel <> all ('{online,paper,telephone,event,one-to-one,partner,group,email,social}')
    or voice.participant_level <> all ('{open,email,account,code,staff}') then
    raise check_violation using message = 'no such channel or level';
  end if;
  insert into voices values (voice.*) on conflict do nothing;
  if not found then
    select id, receipt into earlier from voices where once = voice.once;
    if found then
      return jsonb_build_object('voiceId', earlier.id, 'receipt', earlier.receipt, 'again', true);
    end if;
    if voice.one_each and exists (select from voices where participant = voice.participant and one_each) then
      return '{"refused": "already-taken-part"}';
    end if;
    return jsonb_build_object('refused', case when parcel ? 'printed' then 'receipt-used' else 'collision' end);
  end if;
  if not parcel ? 'printed' and not platform.claim_receipt(voice.receipt) then
    delete from voices where id = voice.id;
    return '{"refused": "collision"}';
  end if;
  case state->>'standing'
    when 'waiting' then
      insert into voice_waits values (voice.id, voice.subject, voice.project_id, voice.received_at, 'new');
    when 'shown' then
      insert into voice_publications values (voice.id, voice.subject, voice.project_id, voice.given_at, voice.received_at);
    else
      insert into voice_countings values (voice.id, voice.subject, voice.received_at, null, state->>'why');
  end case;
  if parcel ? 'contact' then
    contact := jsonb_populate_record(null::contacts, parcel->'contact');
    insert into contacts values (contact.*);
  end if;
  if parcel ? 'letter' then
    letter := jsonb_populate_record(null::outbox, parcel->'letter');
    insert into outbox values (letter.*);
  end if;
  insert into record_entries values (entry.*);
  insert into record_waiting values (entry.id);
  -- The keys come in their order, as everybody takes them who counts.
  with counts as (
    insert into tallies select voice.subject, key, pg_backend_pid() % 16, 1 from jsonb_array_elements_text(parcel->'counts') as key
    on conflict (subject, key, stripe) do update set n = tallies.n + 1 returning n)
  select bool_or(n = 1) from counts into fresh;
  if fresh then
    insert into voice_subjects values (voice.subject, voice.project_id) on conflict do nothing;
  end if;
  return jsonb_build_object('voiceId', voice.id, 'receipt', voice.receipt, 'again', false);
end $$;
