-- Affinity boards: voices of a project put into named clusters, by many people at once. Words stay in the voices.
create table affinity_sessions (
  id uuid primary key,
  activity_id uuid not null references activities,
  -- What people type or scan to take part; good until the session is closed.
  code text not null unique,
  -- Everybody is in a room with staff: notes show to the room at once.
  together boolean not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid
);
create unique index on affinity_sessions (activity_id) where closed_at is null;

-- Somebody who takes part: a browser that joined a session, or an officer. The fingerprint differs from board to board.
create table affinity_members (
  id uuid primary key,
  activity_id uuid not null references activities,
  number integer not null,
  key text,
  account_id uuid,
  session_id uuid references affinity_sessions,
  -- A first name, if they gave one; forgotten when the session closes.
  name text,
  joined_at timestamptz not null,
  unique (activity_id, number),
  unique (activity_id, key),
  unique (activity_id, account_id)
);
create index on affinity_members (session_id) where name is not null;
create index on affinity_members (account_id);

create table affinity_items (
  id uuid primary key,
  activity_id uuid not null references activities,
  -- What paper and lists call it by.
  number integer not null,
  voice_id uuid not null references voices,
  -- A note written with everybody in the room, which shows there before anybody has read it.
  together boolean not null default false,
  author uuid references affinity_members,
  added_at timestamptz not null,
  added_by uuid,
  -- Who sees it: 3 everybody, 2 the room and the team, 1 the team, 0 nobody any more.
  seen smallint not null check (seen between 0 and 3),
  -- In how many clusters it is: in none, it is unsorted.
  clusters integer not null default 0,
  unique (activity_id, number),
  unique (activity_id, voice_id)
) with (fillfactor = 80);
create index on affinity_items (voice_id);
create index on affinity_items (author) where author is not null;
create index on affinity_items (activity_id, number) where clusters = 0;

create table affinity_clusters (
  id uuid primary key,
  activity_id uuid not null references activities,
  -- The letter it goes by, given once.
  number integer not null,
  name text not null,
  about text not null default '',
  colour smallint not null check (colour between 0 and 5),
  live boolean not null default true,
  -- How many it holds that the team, the room and everybody see.
  team integer not null default 0,
  room integer not null default 0,
  everyone integer not null default 0,
  -- The theme of the project that was made of it.
  theme_id uuid,
  unique (activity_id, number)
) with (fillfactor = 50);
create unique index on affinity_clusters (activity_id, lower(name)) where live;
create table affinity_placings (
  item_id uuid not null references affinity_items,
  cluster_id uuid not null references affinity_clusters,
  -- The move that put it there: the newest stand first.
  place bigint not null,
  primary key (item_id, cluster_id)
);
create index on affinity_placings (cluster_id, place desc, item_id);

-- Every move ever made, only added to: what it was, and what it changed, so that its opposite can be made.
create table affinity_moves (
  activity_id uuid not null references activities,
  place bigint not null,
  what text not null,
  effects jsonb not null,
  member uuid references affinity_members,
  at timestamptz not null,
  undoes bigint,
  primary key (activity_id, place)
);
create unique index on affinity_moves (activity_id, undoes) where undoes is not null;
create function affinity_moves_stay() returns trigger language plpgsql as $$
begin
  -- Rows that are put back, merged or divided come and go as they are.
  if current_user <> tg_table_schema then return coalesce(new, old); end if;
  raise exception 'moves are only added to';
end $$;
create trigger affinity_moves_stay before update or delete on affinity_moves for each row execute function affinity_moves_stay();

-- One change of a board at a time, so that places follow one another as they are committed.
create function affinity_lock(board uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('affinity ' || board::text, 0))
$$;

create function affinity_log(of uuid, who uuid, kind text, done jsonb, undoing bigint, moment timestamptz, wake text) returns bigint language plpgsql as $$
declare
  at_place bigint;
begin
  select coalesce(max(m.place), 0) + 1 into at_place from affinity_moves m where m.activity_id = of;
  insert into affinity_moves (activity_id, place, what, effects, member, at, undoes) values (of, at_place, kind, done, who, moment, undoing);
  perform pg_notify('folkmoot_live', wake);
  return at_place;
end $$;

-- Puts items into a cluster (by 1) or takes them out (by -1). Returns those for which that changed anything.
create function affinity_place(in_cluster uuid, given uuid[], by integer, at_place bigint) returns jsonb language plpgsql as $$
declare
  changed uuid[];
begin
  if by > 0 then
    with put as (insert into affinity_placings (item_id, cluster_id, place) select one, in_cluster, at_place from unnest(given) as one
      on conflict do nothing returning item_id)
    select coalesce(array_agg(item_id order by item_id), '{}') into changed from put;
  else
    with taken as (delete from affinity_placings p where p.cluster_id = in_cluster and p.item_id = any(given) returning item_id)
    select coalesce(array_agg(item_id order by item_id), '{}') into changed from taken;
  end if;
  if changed <> '{}' then
    with counted as (update affinity_items i set clusters = clusters + by where i.id = any(changed) returning i.seen)
    update affinity_clusters c set team = c.team + by * n.team, room = c.room + by * n.room, everyone = c.everyone + by * n.everyone
    from (select count(*) filter (where seen >= 1)::int as team, count(*) filter (where seen >= 2)::int as room, count(*) filter (where seen >= 3)::int as everyone from counted) n
    where c.id = in_cluster;
  end if;
  return to_jsonb(changed);
end $$;

-- One move: its effects in their order, each only as far as it changes anything, and one line of the log. `sees` is the
-- least that an item must be seen by. What nobody could tell from before is no move. `items` of 'all' are those of `from`.
create function affinity_move(of uuid, who uuid, kind text, effects jsonb, sees integer, undoing bigint, moment timestamptz, wake text) returns jsonb language plpgsql as $$
declare
  effect jsonb;
  one affinity_clusters;
  given uuid[];
  changed jsonb;
  done jsonb := '[]';
  at_place bigint;
begin
  perform affinity_lock(of);
  if undoing is not null and exists (select from affinity_moves m where m.activity_id = of and m.undoes = undoing) then
    return '{"refused": "undone-already"}';
  end if;
  select coalesce(max(m.place), 0) + 1 into at_place from affinity_moves m where m.activity_id = of;
  for effect in select * from jsonb_array_elements(effects) loop
    select c.* into one from affinity_clusters c where c.id = (effect->>'cluster')::uuid and c.activity_id = of;
    if effect->>'do' = 'open' then
      if one.id is null then
        if (select count(*) from affinity_clusters c where c.activity_id = of and c.live) >= (effect->>'most')::int then
          return '{"refused": "too-many-clusters"}';
        end if;
        insert into affinity_clusters (id, activity_id, number, name, about, colour)
        select (effect->>'cluster')::uuid, of, n.number, effect->>'name', coalesce(effect->>'about', ''), (n.number - 1) % 6
        from (select coalesce(max(c.number), 0) + 1 as number from affinity_clusters c where c.activity_id = of) n;
      elsif one.live then
        continue;
      else
        update affinity_clusters set live = true where id = one.id;
      end if;
      done := done || jsonb_build_array(jsonb_build_object('do', 'open', 'cluster', effect->'cluster', 'name', coalesce(one.name, effect->>'name')));
      continue;
    end if;
    if one.id is null or not one.live then
      if effect->>'do' in ('take', 'close') and one.id is not null then continue; end if;
      -- Undone again as a whole: nothing is changed by half.
      raise exception 'cluster-gone' using errcode = 'FM001';
    end if;
    if effect->>'do' = 'name' then
      continue when (one.name, one.about, one.colour::text) = (effect->>'name', effect->>'about', effect->>'colour');
      update affinity_clusters set name = effect->>'name', about = effect->>'about', colour = (effect->>'colour')::smallint where id = one.id;
      done := done || jsonb_build_array(jsonb_build_object('do', 'name', 'cluster', one.id, 'name', effect->>'name', 'about', effect->>'about', 'colour', (effect->>'colour')::int,
        'was', jsonb_build_object('name', one.name, 'about', one.about, 'colour', one.colour)));
      continue;
    end if;
    if effect->>'do' = 'close' or effect->>'items' = 'all' then
      select coalesce(array_agg(p.item_id), '{}') into given from affinity_placings p where p.cluster_id = coalesce((effect->>'from')::uuid, one.id);
    else
      select coalesce(array_agg(i.id), '{}') into given from affinity_items i
      where i.activity_id = of and i.seen >= sees and i.id in (select x::uuid from jsonb_array_elements_text(effect->'items') as x);
    end if;
    changed := affinity_place(one.id, given, case when effect->>'do' = 'put' then 1 else -1 end, at_place);
    if changed <> '[]' then
      done := done || jsonb_build_array(jsonb_build_object('do', case when effect->>'do' = 'put' then 'put' else 'take' end, 'cluster', one.id, 'items', changed));
    end if;
    if effect->>'do' = 'close' then
      update affinity_clusters set live = false where id = one.id;
      done := done || jsonb_build_array(jsonb_build_object('do', 'close', 'cluster', one.id, 'name', one.name));
    end if;
  end loop;
  if done = '[]' then return jsonb_build_object('refused', case when undoing is null then 'nothing-changed' else 'nothing-to-undo' end); end if;
  return jsonb_build_object('place', affinity_log(of, who, kind, done, undoing, moment, wake), 'effects', done);
end $$;

-- Where a voice stands decides who sees its item: changed wherever that changes, with the counts of its clusters.
-- A board that is open hears at once that a note was read and shown, or taken away: a line of its log, in which nothing moved.
create function affinity_standing() returns trigger language plpgsql as $$
declare
  item record;
  level smallint;
begin
  -- Rows that are put back, merged or divided bring what hangs on them along.
  if current_user <> tg_table_schema then return null; end if;
  for item in select * from affinity_items where voice_id = new.voice_id order by id loop
    level := case tg_table_name when 'voice_publications' then 3 when 'voice_waits' then case when item.together then 2 else 1 end when 'voice_countings' then 1 else 0 end;
    continue when level = item.seen;
    perform affinity_lock(item.activity_id);
    update affinity_items set seen = level where id = item.id;
    update affinity_clusters c set
      team = team + (level >= 1)::int - (item.seen >= 1)::int,
      room = room + (level >= 2)::int - (item.seen >= 2)::int,
      everyone = everyone + (level >= 3)::int - (item.seen >= 3)::int
    from affinity_placings p where p.item_id = item.id and c.id = p.cluster_id;
    perform affinity_log(item.activity_id, null, 'seen',
      jsonb_build_array(jsonb_build_object('do', 'seen', 'items', jsonb_build_array(item.id), 'was', item.seen, 'is', level)), null,
      coalesce(to_jsonb(new)->>'at', to_jsonb(new)->>'since')::timestamptz, platform.own_council() || ' board:' || item.activity_id);
  end loop;
  return null;
end $$;
create trigger affinity_standing after insert on voice_publications for each row execute function affinity_standing();
create trigger affinity_standing after insert on voice_waits for each row execute function affinity_standing();
create trigger affinity_standing after insert on voice_countings for each row execute function affinity_standing();
create trigger affinity_standing after insert on voice_refusals for each row execute function affinity_standing();
create trigger affinity_standing after insert on voice_erasures for each row execute function affinity_standing();
