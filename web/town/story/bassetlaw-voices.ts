/** What people and invented groups said in Bassetlaw. All of it is invented. See `told.ts` for the lines. */

export const online = `
answer | Ring me back. That's my whole answer.
name | I would like one name. Not a department. A name, and what to do when they're on holiday. | as: Pauline
room | We lost our room when the centre closed and nobody told us until the locks were changed.
money | £200 would keep us going for a year and it takes 14 pages to ask for it
rural | The bus stops at six. So does everything the council puts on for us, and it is always in town. | as: Danny
early | Tell us before you mow the meadow! We'd counted the orchids.
answer | The officer we had was brilliant. Then there was a reorganisation, and we found out from the out of office. | wants: a handover with us in the room
young | Nobody asks the young farmers. Or any young. | as: Ellie, 18
room money | We pay for the hall, the hall pays the council, the council gives us a grant for the hall. Somebody has drawn a circle and put wages in it.
name | Come and see us. Once. In the evening when we're there.
rural | Broadband. You say "do it online". I'm standing on a chair in the byre to send this.
early | Ask us what we need before you design "an offer"
trust | Last time we said something critical our grant was late. It may have been chance. We haven't said anything critical since. | private
answer | Minutes within a week
money | Let us share things: mowers, gazebos, insurance. We've all got a gazebo. | skills: A gazebo
- | My brown bin wasn't emptied again on Thursday | unused: A missed collection. We passed it to the waste team
young | Make it possible to run a group under 18, the rules assume you are 50 and own a printer | as: Magpie | under18
rural name | Parish council, district council, county council. I've lived here all my life and I still ring the wrong one.
trust | Somebody in the middle who's not the council to tell when it isn't working
early | I'd like to know what's coming in the year so that six of us don't hold a fair on one Saturday
room | The old pit canteen. Roof's sound. I know because I put it on. | skills: Roofing
answer trust | Don't promise, just do a small thing and tell us you did it
name | Chciałabym wiedzieć, do kogo zadzwonić po polsku. | lang: pl | english: I would like to know whom to ring in Polish.
money | thank you for the £150 for the defibrillator, it has been used twice | as: A village hall
rural | Put a drop-in on the mobile library | waiting
young | ask at the college | waiting
`

export const groups = `
name answer | Twelve of us at the table said the same: when there was one person, things got done. When there was an inbox, they did not. | host: Mend and Brew
money room | We mend for nothing and pay £40 a week for the shed. A peppercorn rent would cost you less than one leaflet. | host: Mend and Brew | skills: Mending, brewing
early | Play us the tune before you print the programme. | host: Pithead Brass
young | Nineteen players, nine of them under 20. They'd play at anything. Nobody from the council has heard them. | host: Pithead Brass | skills: A brass band
trust | Would like the person who links us to the council to come to a practice, and sit in the middle of the noise, and then say what they do all day. | host: Pithead Brass
rural | Members from eleven villages. We car-share by lamp post: if yours is lit, you're driving. | host: Trent Bank Walkers
room | Storage! Nobody thinks about storage. | host: Trent Bank Walkers
answer | We reported the stile in March, in May and in August. | host: Trent Bank Walkers
trust early | The network meets four times a year. The council sends somebody different each time who says "I'll take that back". Where is back? | host: Groundwell CVS
name | Twenty-five groups with one named officer each would be plenty to begin with. Do it well. Then go on. | host: Groundwell CVS
`
