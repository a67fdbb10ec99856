-- A board that is open hears at once that a note was read and shown, or taken away: a line of its log, in which nothing moved.
create or replace function affinity_standing() returns trigger language plpgsql as $$
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
