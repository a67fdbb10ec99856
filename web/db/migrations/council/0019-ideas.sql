-- Ideas: what hangs on a voice of the kind `ideas`. The words stay in the voice alone, so that what is refused, redacted or
-- erased there is so here.
create table ideas (
  -- An idea as it came has the id of its voice; a part of one that was split has its own.
  id uuid primary key,
  voice_id uuid not null references voices,
  activity_id uuid not null,
  -- Of a part: its title, and the passages of the author's words that it holds.
  part jsonb,
  ward_id uuid,
  tags text[] not null default '{}',
  given_at timestamptz not null,
  -- The newest of its official answers, and how many support it: stored for lists.
  status text not null default 'proposed',
  status_at timestamptz,
  supports integer not null default 0,
  -- Its place when ideas that few have supported take turns at the top.
  turn real not null,
  rung smallint not null generated always as (case when supports < 3 then 0 when supports < 10 then 1 when supports < 30 then 2 else 3 end) stored,
  -- What put it together with another or split it; empty while it stands by itself.
  gone_by uuid
);
create index on ideas (voice_id);
create index on ideas (activity_id, given_at desc, id desc) where gone_by is null;
create index on ideas (activity_id, supports desc, id desc) where gone_by is null;
create index on ideas (activity_id, rung, turn, id) where gone_by is null;
create index on ideas (activity_id, ward_id);
create index on ideas (activity_id, given_at, id) where gone_by is null and status_at is null;
-- The stems of an idea's words, by which it is found and by which a second one like it is noticed while it is written.
create table idea_words (
  activity_id uuid not null,
  word text not null,
  idea_id uuid not null references ideas on delete cascade,
  primary key (activity_id, word, idea_id)
);
create index on idea_words (idea_id);
create table idea_statuses (
  id uuid primary key,
  idea_id uuid not null references ideas,
  status text not null check (status in ('under-review', 'taken-up', 'planned', 'done', 'not-taken-up', 'out-of-scope')),
  answer text not null,
  at timestamptz not null,
  by_account uuid
);
create index on idea_statuses (idea_id, at);
-- One person supports one idea once: a fact of the database. The fingerprint differs from activity to activity.
create table idea_supports (
  idea_id uuid not null references ideas,
  supporter text not null,
  at timestamptz not null,
  -- The idea whose merging or splitting brought it here; undoing takes these rows away again.
  via uuid references ideas,
  primary key (idea_id, supporter)
);
create index on idea_supports (supporter);
create table idea_comments (
  voice_id uuid primary key references voices,
  idea_id uuid not null references ideas,
  side text not null check (side in ('for', 'against')),
  given_at timestamptz not null
);
create index on idea_comments (idea_id, side, given_at desc, voice_id desc);
-- What was put together and what was split, for ever: one act has one row for each pair of ideas.
create table idea_joins (
  act uuid not null,
  kind text not null check (kind in ('merge', 'split')),
  from_idea uuid not null references ideas,
  into_idea uuid not null references ideas,
  why text not null,
  at timestamptz not null,
  by_account uuid,
  undone_at timestamptz,
  undone_by uuid,
  primary key (act, from_idea, into_idea),
  check (from_idea <> into_idea)
);
create index on idea_joins (from_idea);
create index on idea_joins (into_idea);

-- Stems of a text, each once; a text in another language than English is taken word by word.
create function idea_stems(language text, words text) returns text[] language sql stable as $$
  select coalesce(array_agg(word), '{}') from (
    select word from unnest(tsvector_to_array(to_tsvector(case when language = 'en' then 'english' else 'simple' end::regconfig, words))) as word
    where length(word) between 2 and 40 limit 300) s
$$;

create function index_idea(idea uuid, activity uuid, language text, words text) returns void language sql as $$
  delete from idea_words where idea_id = idea;
  insert into idea_words select activity, word, idea from unnest(idea_stems(language, words)) as word;
$$;

-- Words that were changed, redacted or erased are found no longer, whoever took them away.
create function reindex_ideas() returns trigger language plpgsql as $$
declare
  one ideas;
begin
  for one in select * from ideas where voice_id = new.id loop
    if one.part is null then
      perform index_idea(one.id, one.activity_id, new.language, concat_ws(' ', new.data->>'title', new.words));
      update ideas set tags = coalesce((select array_agg(substr(key, 6) order by key) from jsonb_object_keys(new.data) as key where key like 'tags-%'), '{}')
      where id = one.id;
    else
      if new.words is null then
        update ideas set part = '{"title": "", "passages": []}', tags = '{}' where id = one.id;
      end if;
      perform index_idea(one.id, one.activity_id, new.language, coalesce((
        select concat_ws(' ', one.part->>'title', string_agg(passage, ' ')) from jsonb_array_elements_text(one.part->'passages') as passage
        where position(passage in new.words) > 0), ''));
    end if;
  end loop;
  return null;
end $$;
create trigger reindex_ideas after update of words, data on voices for each row
when (old.kind = 'ideas' and (old.words, old.data) is distinct from (new.words, new.data)) execute function reindex_ideas();
