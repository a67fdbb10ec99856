/**
 * Invented groups of the two towns. A line each: name | kinds | wards | whom it is for | what it does | languages.
 * Kinds and people by the letters and short words of `groups.ts`; wards by the end of their code; none is all.
 */
export const townGroups = `
Pithead Brass (invented)|m|396,477|old,young|A brass band that plays at galas, gravesides and the supermarket door. Beginners borrow a cornet.
Mend and Brew (invented)|s|397,399|low|Tea, toast and somebody who can fix your lamp. Thursdays until the biscuits run out.|pl
The Canal Bench Club (invented)|m|396,401|old,mh|We sit by the water and talk, and once a month we pick the litter out of it.
Threadbare Theatre (invented)|c|397|young|Plays by people under 20, in costumes made of curtains.
Kilton Kitchen Table (invented)|c|477|low,fam|A free supper on Mondays. Nobody is asked why they came.
Second Shift Carers (invented)|c|397,401|care|For people who look after somebody and also go to work. We meet late.
Four Corners Women (invented)|m|401|wom,bme|Women from many countries cook, sew and read letters together.|ur,ar,pl
Worksop Polish Saturday Circle (invented)|m|397,396|ref,fam|Polish stories and sums for children, and coffee for whoever brings them.|pl
The Long Lunch (invented)|c|400|old|Lunch for people who eat alone too often. It takes two hours because we talk.
Allotment Nine (invented)|m|399|low,mh|Nine plots worked together. Take what you need, leave what you can.
Lanternlight Mosque Friends (invented)|f|401|faith,bme|Neighbours of every faith who fast, feast and shovel snow together.|ur
St Invented's Open Door (invented)|f|400,401|home,low|A warm room each weekday morning, with post, showers and breakfast.
Hands That Talk (invented)|c||dis|Deaf people and their families teach each other and everybody else to sign.|bfi
The Slow Wheel Riders (invented)|m|397,399,476|old,dis|Bicycles, tricycles and a tandem, at the pace of the slowest.
Rainbow Allsorts (invented)|m||lgbt,young|Somewhere to be yourself on a Wednesday.
Manton Marrow Society (invented)|m|401|men,old|We grow large vegetables and small boasts.
Boots Off Veterans (invented)|c||vet,mh|People who served, and those who waited for them, walk and talk.
Little Feet Stay and Play (invented)|c|396,477|fam|Toys, juice and other tired parents.
Toolshed on Gateford Row (invented)|m|399|men,mh|Men mend chairs side by side, which is easier than face to face.
The Reading Aloud Room (invented)|c|397|old,ld|One reads, the rest listen. No tests.
Bridge Street Buskers' Guild (invented)|o|397|young|Young musicians share pitches, amplifiers and umbrellas.
Chesterfield Canal Otters (invented)|c|396,400|dis,young|Canoes with steady seats, for anyone who can hold a paddle or shout directions.
Warm Coats Exchange (invented)|s|477,396|low|Bring one that is too small, take one that fits.
Kurdish Tea House Circle (invented)|m|397|ref,bme|Tea, forms and football talk.|ar,fa
First Words Parents (invented)|c|396|fam,ld|For families whose children talk late or in their own way.
Priory Bell Ringers (invented)|f|400|faith|We ring, and teach ringing. You need not believe, only count.
Night Shift Runners (invented)|m|397,401|men,wom|We run at noon, because we work at night.
The Unsteady Choir (invented)|c|400|old,dis|Singing for people with tremors, after strokes, or with no talent at all.
Home from Home Hosts (invented)|c||ref,home|Spare rooms for people who have just arrived.|uk,ar
Sandhill Street Orchard (invented)|m|397|low,fam|Forty fruit trees in odd corners. Pick freely.
Code Cupboard (invented)|s|399|young|Old laptops made new, by teenagers, for people who have none.
Grandad's Got a Smartphone (invented)|c|396|old|Patient young people and impatient old ones.
Stitches and Stories (invented)|m|477|wom,mh|Quilts with something to say.
Worksop Wheel and Chair Basketball (invented)|c|400|dis,young|Fast, loud, and kinder than it looks.
Bereavement Breakfast (invented)|c|397|old,mh|Eggs, on the first Saturday, for anyone who has lost somebody.
The Recovery Garden (invented)|c|401|mh|A walled garden dug by people who are getting better.
Neighbours of Valley Road (invented)|m|399,476|fam,low|Bins, benches, potholes and one very good street party.
Roma Road Families (invented)|m|401|grt,fam|Families who came from Romania and Slovakia help each other with school and doctors.|ro
Pennies and Pounds Credit Circle (invented)|o||low|Save a little, borrow a little, owe nobody at the door.
Autism All Aboard (invented)|c||ld,fam|Quiet hours, loud hours, and a train set that fills the hall.
East Retford Repair Rebels (invented)|s|382,384|low|If it is broken, bring it. If we break it more, we make you tea.
The Idle Valley Walkers (invented)|m|383,385|old,mh|Three miles, two stiles, one pub.
Retford Sanctuary Kitchen (invented)|c|382|ref,low|People who fled cook for people who stayed.|fa,ar
Market Square Mummers (invented)|m|384|fam|An old play, badly remembered, performed in the cold.
Carers Who Dance (invented)|c|383|care|One evening off, with music.
Chapelgate Friends of Silence (invented)|f|384|faith,mh|We sit quietly for an hour. Then there is cake.
North Road Youth Council (invented)|m|383,385|young|Twelve to eighteen year olds who read the council's papers so that you need not.
Hardship Hamper Line (invented)|c|382,384|low,home|Ring before noon, and a box comes before night.
Ordsall Odd Fellows' Allotment (invented)|m|384|men|Leeks, chrysanthemums and long silences.
Wheels to Wellbeing (invented)|s|382,383,384,385|dis,old|Lifts to the surgery in cars driven by volunteers.
Retford Ukrainian Evening (invented)|m|385|ref|Songs, news, and help with the next form.|uk
The Hearing Loop Gang (invented)|m|382|dis,old|We test the loops in halls, and tell people when they do not work.
Mothers of the Terrace (invented)|m|383|wom,fam|Prams in the hall, kettle on.
King's Park Bandstand Friends (invented)|c|385|fam,old|We keep the bandstand painted and the deckchairs full.
Kitchen Debate Society (invented)|m|384|young|Under-25s argue about everything except whose turn it is to wash up.
Second Chance Books (invented)|s|382|low|Books for 20p, and a chair to read them in.
Open Hands Temple Circle (invented)|f|383|faith,bme|A shared meal every Sunday. Shoes off, everyone in.|pa,gu
Bassetlaw Bumps and Babies (invented)|c||fam,wom|For the long months before and after.
`
