-- Places that people marked: what hangs on a voice of the kind `places-map`. Words, shape and names stay in the voice too; this is
-- what maps and lists are drawn from, and it goes with the voice.
create table pins (
  voice_id uuid primary key references voices,
  activity_id uuid not null,
  category text not null default '',
  ward_id uuid,
  told text not null check (told in ('drawn', 'square', 'named', 'postcode', 'ward', 'words')),
  -- The point that stands for it; empty where the place was told in words alone.
  lon double precision,
  lat double precision,
  -- A line or an area as well-known text.
  shape text,
  given_at timestamptz not null,
  -- Whether its voice is shown; kept by trigger, so that one index serves the public map.
  shown boolean not null default false,
  -- The cell of the finest grid in which the point lies (tiles of the web, level 18).
  x integer,
  y integer,
  check ((lon is null) = (lat is null) and (lon is null) = (x is null) and (x is null) = (y is null))
);
create index on pins (activity_id, given_at desc, voice_id desc);
create index on pins (activity_id, given_at desc, voice_id desc) where shown;
create index on pins (activity_id, category, given_at desc, voice_id desc) where shown;
create index on pins (activity_id, ward_id, given_at desc, voice_id desc) where shown;
create index on pins (activity_id, x, y) where shown;
-- How many shown places lie in each cell of four grids, by category, and the sums that give their middle.
create table pin_cells (
  activity_id uuid not null,
  level smallint not null,
  x integer not null,
  y integer not null,
  category text not null,
  n integer not null,
  lon double precision not null,
  lat double precision not null,
  primary key (activity_id, level, x, y, category)
);
-- How many shown places are in each ward, by category; a place without a ward stands under the empty id.
create table pin_wards (
  activity_id uuid not null,
  ward_id uuid not null,
  category text not null,
  n integer not null,
  primary key (activity_id, ward_id, category)
);
-- What officers lay over the map: features in GeoJSON that were checked.
create table map_layers (
  id uuid primary key,
  activity_id uuid not null references activities,
  name text not null,
  source text not null,
  features integer not null,
  points integer not null,
  geojson jsonb not null,
  at timestamptz not null,
  by_account uuid
);
create index on map_layers (activity_id, at);

-- Tallies change with the places, in one transaction. Whoever changes the same map waits: nobody waits in a ring.
create function tally_pins(changes jsonb) returns void language plpgsql as $$
declare
  map uuid;
begin
  for map in select distinct (c->>'activity_id')::uuid from jsonb_array_elements(changes) c order by 1 loop
    perform pg_advisory_xact_lock(hashtextextended('pins ' || map, 0));
  end loop;
  insert into pin_cells (activity_id, level, x, y, category, n, lon, lat)
  select c.activity_id, level, c.x >> (18 - level), c.y >> (18 - level), c.category, sum(sign), sum(sign * c.lon), sum(sign * c.lat)
  from jsonb_to_recordset(changes) c(sign integer, activity_id uuid, category text, x integer, y integer, lon float8, lat float8),
    unnest(array[12, 14, 16, 18]) level
  where c.x is not null
  group by 1, 2, 3, 4, 5
  on conflict (activity_id, level, x, y, category) do update
    set n = pin_cells.n + excluded.n, lon = pin_cells.lon + excluded.lon, lat = pin_cells.lat + excluded.lat;
  insert into pin_wards (activity_id, ward_id, category, n)
  select c.activity_id, coalesce(c.ward_id, '00000000-0000-0000-0000-000000000000'), c.category, sum(sign)
  from jsonb_to_recordset(changes) c(sign integer, activity_id uuid, ward_id uuid, category text)
  group by 1, 2, 3
  on conflict (activity_id, ward_id, category) do update set n = pin_wards.n + excluded.n;
end $$;

-- Rows that the database's owner puts back bring their tallies with them: only the council's own role counts.
create function pins_changed() returns trigger language plpgsql as $$
declare
  changes jsonb := '[]';
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    select coalesce(jsonb_agg(to_jsonb(o) || '{"sign": -1}'), '[]') into changes from before o where shown;
  end if;
  if tg_op <> 'DELETE' then
    select changes || coalesce(jsonb_agg(to_jsonb(o) || '{"sign": 1}'), '[]') into changes from after o where shown;
  end if;
  if changes <> '[]' then
    perform tally_pins(changes);
  end if;
  return null;
end $$;
create trigger pins_added after insert on pins referencing new table as after for each statement execute function pins_changed();
create trigger pins_changed after update on pins referencing old table as before new table as after for each statement execute function pins_changed();
create trigger pins_gone after delete on pins referencing old table as before for each statement execute function pins_changed();

-- A place is shown while its voice is.
create function show_pins() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if tg_op = 'INSERT' then
    update pins set shown = true from fresh where pins.voice_id = fresh.voice_id and not shown;
  else
    update pins set shown = false from gone where pins.voice_id = gone.voice_id and shown;
  end if;
  return null;
end $$;
create trigger show_pins after insert on voice_publications referencing new table as fresh for each statement execute function show_pins();
create trigger hide_pins after delete on voice_publications referencing old table as gone for each statement execute function show_pins();

-- What was erased leaves no place behind.
create function forget_pin() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  delete from pins where voice_id = new.id;
  return null;
end $$;
create trigger forget_pin after update of data on voices for each row
when (new.kind = 'places-map' and new.data = '{}' and old.data <> '{}') execute function forget_pin();
