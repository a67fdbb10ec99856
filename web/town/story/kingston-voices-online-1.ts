/** What people wrote online, first part. All of it is invented. How a line is read is told in `told.ts`. */
export const online1 = `
safe | The path behind Lower Fallow Road is pitch black from four o'clock in winter. I walk the long way round to get home. One or two lights would change my life, and I am not exaggerating. | as: Bev | wants: lights on the path; somebody to answer when I report it
green | More bins please
young | There is literally nothing to do here if you are 14. We get moved on from the shops, moved on from the green, moved on from the flats. Where are we meant to go?? | as: Jay | wants: somewhere warm; not run by school
homes | Black mould in both bedrooms for three winters. I wipe it off, it comes back. My youngest has an inhaler now. I have reported it four times and each time someone new comes to take photos. | private
move | Pavements. I use a wheelchair and I go in the road past Marl Street because the slabs are up and the cars park half on the kerb.
money | Everything is just too dear. I have a job and I still choose between heating and the food shop at the end of the month. Nobody talks about people who work.
place | Somewhere to sit down that does not charge you £4 for a coffee.
learn | I am a dentist in my country. Here I clean offices at night. I need English class in daytime with somebody to look after my baby. | as: Layla | skills: I can teach Farsi and help with teeth brushing for small children | wants: daytime English class; crèche
green lonely | The flower tubs on Bellweather Parade were lovely when the shopkeepers looked after them. Could we have them back? I would water the ones outside number six. | skills: Gardening, forty years of it
work | Young people want work that is near, not two buses away
family | A mums and dads group on a Saturday. All the groups are on weekday mornings and we both work. | wants: Saturdays
safe | Street lights. Nothing else matters until you feel safe.
move | The crossing by the station takes so long to change that everybody runs it on red, including parents with buggies, including me I am ashamed to say.
homes money | Rent went up by £210 a month with four weeks' warning. I am a nurse. If I have to leave, that is one nurse fewer living near the hospital. | wants: someone to check what landlords can do; homes nurses can afford
green | fly tipping at the back of Cask Yard AGAIN
young work | Please can there be a Saturday job scheme. My son has sent out thirty CVs and had no answer to any of them. He just needs one person to say yes. | wants: a Saturday job scheme
lonely | My neighbour is 86 and speaks to nobody from Friday to Monday unless I knock. There must be fifty like her in our blocks alone. A list of people willing to knock would cost nothing.
place | A community café. I know every neighbourhood says that. But we have an empty laundry, a lot of people who can cook and a lot of people who eat alone. It is not complicated. | as: Kofi | skills: I ran a kitchen for eleven years | wants: open the old laundry; let people cook
move green | Trees along Tanner's Row. It is five degrees hotter than the next street in July, I have measured it. | wants: trees; shade at the bus stop
safe young | My daughter is 15 and she will not walk home from her club. It finishes at eight. She is not a nervous girl. The bus stop has no light, the shelter glass is broken, and men sit in cars there. | wants: light at the bus stop; glass mended
learn | Computer lessons for people who missed it. Not "digital skills". Just show me how to do the form.
family | School holidays are six weeks and my leave is four. Do the sums. | wants: holiday clubs a cleaner can afford
money | A pantry like the ones in other towns where you pay a few pounds and choose your own food. It feels like shopping, not begging.
green | Dog mess. Everywhere. Fine people.
homes | I own my flat in a block where half is council and half is not. Nobody knows who repairs the front door. It has been broken since before Christmas. We have all paid for it at least twice. | wants: mend the front door; say who pays
- | Keep up the good work | unused: Kind words, but nothing we could put under a theme
move | A bike lane that actually joins up with something. At the moment it stops at the bridge as if you were supposed to fly the rest.
work learn | I'm 58 and was made redundant after 26 years in printing. The job centre sent me on a course about writing a CV. I have written a CV. What I need is somebody local who will give me a go, and a short course in whatever it is people do now. | skills: Printing, bookbinding, showing young people how to use their hands
young | A proper youth club!!!
lonely | Bring back the lunch club. My dad talks about it every single week and it shut four years ago.
safe | I feel perfectly safe and I am tired of hearing that it is dangerous here. It would help if the council said something good about Norbiton now and then.
place green | The green could be so much more. Picnic tables, a fruit tree or two, a noticeboard. We did a clean-up in spring and forty people came, who knew. | as: Ji-woo | skills: I can organise a clean-up and bring gloves
move | the 20mph signs are a joke nobody does 20
family money | The price of nursery. We pay more for nursery than for our home. I went down to three days a week because it costs less for me not to work. That is mad.
homes | Our lift is out of order about one week in four. I am on the sixth floor with a toddler and a pushchair. My neighbour on the eighth simply does not go out. | wants: the lift
green | Swifts nest under the eaves of the old school. Please ask builders to put in swift bricks. Cheap, small and wonderful.
money learn | Help with forms. I have a degree and I could not do the benefit form for my mum without crying. A person, at a table, with a kettle. | wants: a person, a table, a kettle
work | Empty shops on Bellweather Parade. Let people try a business in one for a month at a low rent. I make hot sauce. I am one of many. | skills: Cooking, and I know how to pass a hygiene check | wants: one empty shop, one month, low rent
safe move | The underpass. Paint it, light it, put a mirror on the bend. It stinks and it frightens people.
young family | Swings for bigger children. The playground stops at about age six and after that they hang off the baby swings and get told off.
place | Hall hire is £28 an hour. For a group like ours with no money that is the end of the conversation. | wants: rooms under £10 an hour
- | First sort out the parking permit machine | unused: This is a fault report. We passed it to the parking team
lonely learn | I have been here two years and I have no English friend. I speak at work only "yes" and "sorry". I would like to talk with people while doing something, cooking or sewing. | as: Hoa | skills: Sewing, very good | wants: cooking together; sewing together
homes green | Bin store is full of rats. Every week I ring. Every week they say it is on the list.
move | Benches!!! I can walk to the doctor if I can sit down twice on the way. There used to be one at the top of Quince Lane. | as: Maureen | wants: a bench half way up
money | I volunteer handing out food parcels. What people really ask for is a washing machine, a bed for a child, a top-up for the meter. Food is the thing they can get.
safe | More police walking about
work young | Let the young people do the work: painting, planting, mending bikes. Pay them a bit. They will look after what they made.
green | Litter picking is fine, but most of it comes from two takeaways. Talk to them.
family lonely | When my baby was born I did not speak to another adult for days. The health visitor was kind, but she comes once. I wanted the woman two doors down, I just did not know she had a baby too. | as: Tharini | wants: a way to find the other new mums
move homes | Please stop vans parking across the dropped kerb outside the sheltered housing. It's there for a reason.
learn | free guitar lessons lol
place lonely | A place with a name and a door that is open. That is all. The rest will happen. | wants: a key holder rota, I would be on it
homes | I wish somebody would tell us the truth about what is going to happen to our block. Will it be pulled down or will it be mended? I can live with either but not with not knowing. We have stopped decorating. My son asks if he should bother to hang his posters up. | wants: an honest date; an honest answer
money | cheaper swimming
safe green | Cut the hedges back by the bus stop. You can't see who is behind them, and at night that matters.
young | Somewhere for girls. Football cages are for boys, whatever anybody says. We would like benches facing each other, lights, a wall to lean on, maybe a swing. | as: Amina, 15 | wants: ask girls; not another cage
move | Buses come in threes or not at all. Put the live times back on the stops.
work | A noticeboard for small jobs. People need shelves put up, other people can put up shelves.
green young | Plant an orchard with the primary school, and each child has a tree with a label. When they are forty they will bring their own children to see it. I planted one in 1971 in another town, and I still visit it. | as: Owain | skills: Fruit trees: pruning, grafting
lonely place | Dominoes. Tea. A room. Men won't come for a chat but they will come for dominoes. | as: Winston S
homes | Insulation. My gas bill in January was £311 for a one bedroom flat and I wore a coat indoors.
family | More help for children waiting for an autism assessment. Two years and three months we have waited. In the meantime you get a leaflet. | wants: help while you wait
move | Nothing wrong with the roads here. Spend the money on something else
safe | Cameras that work, at the corner of Tanner's Row. There's a pole with a box on it and everyone knows that it is empty.
learn work | I could teach bricklaying on a Saturday if somebody finds me a yard, some bricks and a bit of insurance. I have asked two places. They both said to fill in a form and neither wrote back. | as: Des | skills: Bricklayer, City and Guilds, 31 years | wants: a yard; bricks; insurance
money | A meter top-up voucher on a Friday is worth ten leaflets on a Monday.
place young | Open the school halls at weekends, we paid for them
green | Thank you to whoever planted the crocuses by the station. I cried. It has been a hard winter. More of that.
homes family | We are five in a one bedroom flat. I don't want to jump a queue. I would just like to know where in it we are. | private
move safe | Slow the cars on Marl Street. My cat, then my neighbour's cat, then a boy on a scooter (he is all right, thank God). What are we waiting for?
work | Tell us about the hospital jobs. It's the biggest employer for miles and I live 400 yards away and have never once had anything through the door about working there.
lonely | I'm a carer for my husband. I would give anything for three hours on a Wednesday. | wants: three hours on a Wednesday
green move | Weeds growing through the pavement are actually quite pretty but my mother tripped on them, so.
family young | homework club with a quiet room because there is no quiet room at home, I do mine on the stairs | as: Tobi, 13
`
