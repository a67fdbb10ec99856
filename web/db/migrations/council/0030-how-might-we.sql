-- Ideas against the questions of a "How might we …?". The questions are in the definition of the activity, the words of an
-- idea in its voice alone.
create table hmw_ideas (
  voice_id uuid primary key references voices,
  activity_id uuid not null,
  question text not null,
  given_at timestamptz not null,
  -- Its dots and how many people put them there: stored for lists.
  dots integer not null default 0 check (dots >= 0),
  people integer not null default 0 check (people >= 0)
);
create index on hmw_ideas (activity_id, question, dots desc, voice_id);
create index on hmw_ideas (activity_id, question, given_at desc, voice_id desc);
-- Who put dots, by a fingerprint that differs from activity to activity, or by the voice of a sheet. Nobody has given more
-- than they may, whatever the code does.
create table hmw_people (
  activity_id uuid not null references activities,
  person text not null,
  given smallint not null,
  most smallint not null,
  at timestamptz not null,
  primary key (activity_id, person),
  check (given between 0 and most)
);
create index on hmw_people (person);
create table hmw_dots (
  idea uuid not null references hmw_ideas,
  activity_id uuid not null,
  person text not null,
  n smallint not null check (n > 0),
  primary key (idea, person),
  foreign key (activity_id, person) references hmw_people
);
create index on hmw_dots (person);

-- Takes an idea's dots away: those who put them there have them to give again. It leaves the form on paper too.
-- Ideas before people, as when dots are put: two who meet never wait for each other in a ring, and a dot that is put in this
-- moment is given back too.
create function hmw_give_back(gone uuid) returns void language plpgsql as $$
begin
  perform from hmw_ideas where voice_id = gone for update;
  perform from hmw_people p join hmw_dots d using (activity_id, person) where d.idea = gone order by p.person for update of p;
  update hmw_people p set given = p.given - d.n from hmw_dots d
  where d.idea = gone and p.activity_id = d.activity_id and p.person = d.person;
  delete from hmw_dots where idea = gone;
  update hmw_ideas set dots = 0, people = 0 where voice_id = gone;
  update activities a set definition = jsonb_set(a.definition, '{paper}', (
      select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(a.definition->'paper') one where one->>'idea' <> gone::text))
  from hmw_ideas i where i.voice_id = gone and a.id = i.activity_id and a.definition->'paper' @> jsonb_build_array(jsonb_build_object('idea', gone));
end $$;

-- Rows that the database's owner puts back or moves bring theirs with them: only the council's own role counts.
create function hmw_voice_changed() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if new.words is null then
    if exists (select from hmw_ideas i where i.voice_id = new.id) then
      perform hmw_give_back(new.id);
      delete from hmw_ideas where voice_id = new.id;
    end if;
    return null;
  end if;
  insert into hmw_ideas (voice_id, activity_id, question, given_at)
  values (new.id, new.activity_id, coalesce(new.data->>'hmw-question', ''), new.given_at)
  on conflict (voice_id) do update set question = excluded.question;
  return null;
end $$;
create trigger hmw_voice_taken after insert on voices for each row when (new.kind = 'how-might-we') execute function hmw_voice_changed();
create trigger hmw_voice_changed after update of words, data on voices for each row
  when (new.kind = 'how-might-we' and (old.words, old.data) is distinct from (new.words, new.data)) execute function hmw_voice_changed();

-- An idea that was refused is counted no longer, nor are the dots that a refused sheet gave.
create function hmw_voice_refused() returns trigger language plpgsql as $$
begin
  if current_user = tg_table_schema then
    perform hmw_give_back(i.voice_id) from hmw_ideas i where i.voice_id = new.voice_id;
    update hmw_ideas i set dots = i.dots - d.n, people = i.people - 1 from hmw_dots d where d.person = new.voice_id::text and i.voice_id = d.idea;
    delete from hmw_dots where person = new.voice_id::text;
    delete from hmw_people where person = new.voice_id::text;
  end if;
  return null;
end $$;
create trigger hmw_voice_refused after insert on voice_refusals for each row execute function hmw_voice_refused();
