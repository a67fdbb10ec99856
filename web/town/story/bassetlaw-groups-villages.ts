/** Invented groups of the villages, written as in `bassetlaw-groups-towns.ts`. */
export const villageGroups = `
Harworth Headstocks Heritage (invented)|c|387|old,men|Miners and miners' grandchildren write down what it was like.
Bircotes Boxing for Brains (invented)|c|387|young|Gloves, homework, then supper.
The Harworth Hedgehog Highway (invented)|m|387|fam|Holes in fences, with permission.
Romanian Sunday Football (invented)|m|387|ref,men|Two teams, one ball, many cousins.|ro,bg
Langold Lakeside Anglers' Rest (invented)|m|388|old,men|Fishing from benches that a wheelchair can reach.
Langold Community Larder (invented)|o|388|low|Members pay three pounds and choose a bagful.
Costhorpe Caravan Neighbours (invented)|m|388,476|grt|People who live in trailers, and people who live beside them, keep one noticeboard.
Carlton Lanes Litter League (invented)|m|476|rural|A league table of lay-bys. Last month we filled 61 bags.
Blyth Beacon Playgroup (invented)|c|378|fam|In the hall with the draught. Wear socks.
The Turnpike Singers (invented)|m|378,391|old|Songs from the road, at care homes and harvest suppers.
Ranskill Railway Garden (invented)|m|391|rural,mh|Beds of flowers along a platform where few trains stop.
Torworth Tractor and Tea (invented)|m|391,393|men,rural|For farmers who have not spoken to anybody since Tuesday.
Everton Evening Classes (invented)|c|386|old,rural|Somebody knows something: that is the class.
Mattersey Minibus Co-operative (invented)|o|386,391|rural,old|Eleven villages, one minibus, nine drivers.
Misterton Mutual Warmth (invented)|o|389|low,rural|We buy heating oil together, and lend heaters.
West Stockwith Waterways Youth (invented)|c|389|young|Boats, knots and badges for ages 10 to 17.
Walkeringham Watch and Chat (invented)|m|377,389|old,rural|We ring twenty people each morning. They ring us if we forget.
Beckingham Bowls Without Bias (invented)|m|377|old,dis|A level green, a ramp, and bowls with Braille marks.
Gringley Windmill Storytellers (invented)|m|377,380|fam|Stories for children who should be in bed.
Clayworth Common Ground (invented)|m|380|rural|We look after the verge, the pond and the peace.
Hayton Home Help Ring (invented)|c|380|old,care|Neighbours who sit with somebody so that somebody else can go out.
Sturton Scout Hut Savers (invented)|c|392|young,fam|The roof first, then the floor.
Leverton Lending Shed (invented)|o|392,390|low,rural|Ladders, drills, a marquee and a cement mixer, by the day.
Rampton Rovers for All (invented)|c|390|ld,young|Football where everyone plays every week.
Cottam Towers Memory Walk (invented)|m|390|old|Former power station workers walk, remember and count birds.
Treswell Wood Wanderers (invented)|m|390,392|mh,rural|Slow walks among bluebells. Dogs are asked to be polite.
East Markham Open Gardens Ring (invented)|m|381|old,rural|Twelve gardens open, twelve kettles on.
Markham Moor Night Drivers' Halt (invented)|f|381|men,low|A chaplain, a flask and a listening ear for lorry drivers.|pl,ro
Gamston Glide and Learn (invented)|s|381,384|young|Young people build a glider. It will fly one day.
Tuxford Time Bank (invented)|o|394|low,old|An hour of yours for an hour of mine.
Tuxford Teen Takeover (invented)|c|394|young|A youth club run by its members, who also do the accounts.
Trent Villages Car Club (invented)|o|394,390|rural|Two electric cars and a waiting list.
The Marnham Marsh Menders (invented)|c|394|rural,mh|Ditches, dykes and willow weaving.
Dunham Bridge Toll of Tales (invented)|m|394|old|We collect stories of the river, and a cup of tea is the toll.
Welbeck Woodland Workshop (invented)|s|395|ld,mh|People with a learning disability turn fallen trees into stools.
Cuckney Cricket for Women (invented)|m|395|wom|We began because nobody picked us.
Nether Langwith Neighbour Network (invented)|m|395|rural,old|A list on every fridge: who to ring for what.
Sutton cum Lound Local Shop Keepers (invented)|o|393|rural,low|Our shop closed, so we opened it again.
Lound Bird Hide Helpers (invented)|c|393|dis,fam|Paths and hides that everyone can get into.
Barnby Moor Bell Tent Choir (invented)|m|393|young,fam|Outdoor singing, whatever the weather says.
Elkesley Elders' Exchange (invented)|m|381|old|Jam, jigsaws and gossip, fairly traded.
Scrooby Pilgrims' Path Keepers (invented)|f|391|faith,rural|We keep one footpath open, and a bench at each end.
Misson Mothers and Others (invented)|m|386|fam,rural|A mobile playgroup: the toys come in a van.
Farming Families First (invented)|c||rural,mh|Somebody who knows both sheep and sorrow, at the end of a telephone.
The Showground Circle (invented)|m||grt,fam|Travelling show families, between fairs.
Village Halls Together (invented)|o||rural|Thirty halls that buy insurance, chairs and defibrillators as one.
Bassetlaw Blind Bowlers' Post (invented)|c||dis,old|A talking newspaper, read by people with local voices.
Chinese Elders' Mahjong Table (invented)|m||old,bme|Tiles on Tuesdays, lunch after.|zh
Tamil New Year Committee (invented)|m||bme,fam|One great day, planned all year.|ta
African Caribbean Kitchen Garden (invented)|m||bme,old|Callaloo in a polytunnel, and recipes for what to do with it.
Signposts for Dads (invented)|c||men,fam|For fathers who live with their children, and fathers who do not.
Trans and Then Some (invented)|m||lgbt|Company, clothes swaps and somebody to come with you to the clinic.
Learning Out Loud (invented)|c||ld|Run by people with a learning disability. We check that letters are easy to read.
Quiet Mornings (invented)|c||mh|Places where no one asks you to cheer up.
`
