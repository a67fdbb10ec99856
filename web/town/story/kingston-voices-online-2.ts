/** What people wrote online, second part. All of it is invented. How a line is read is told in `told.ts`. */
export const online2 = `
safe | Lights. Please. | as: Bev's friend
place | I moved here in March and did not meet anyone until the clean-up in May. Then I met thirty people in one morning. There should be something each month so you do not have to wait for May. | as: Freya
learn lonely | 저는 영어를 잘 못해서 병원에 갈 때마다 딸에게 부탁합니다. 이웃과 함께 영어를 배우고 싶어요. | lang: ko | english: My English is not good, so each time I go to the hospital I ask my daughter to come. I would like to learn English together with my neighbours.
homes | Noise. I can hear my neighbour's phone vibrate. He can hear me sneeze and says bless you through the wall. He is nice about it but still.
young | Skate park
money | The credit union used to come to the library on Thursdays. It stopped. People went to doorstep lenders instead. That is not a guess, I was one of them. | wants: credit union back on Thursdays
green | Could the council stop cutting the grass verge to dust in June? The bees.
work family | Part-time work in school hours. I've looked for eighteen months. There's none, or there are three hundred of us for each one. | wants: jobs that end at three
move | As a driver I know this is not popular, but you can't keep removing parking and expect carers and builders to come.
safe | I was followed from the station in October. I reported it. Nobody came back to me. I am not writing to complain about police, only to say that a lit, busy street would have made all the difference. | private
lonely | Telephone calls for old people, like in lockdown. Why did that ever stop? | as: Pat
place work | Turn the laundry into a shared kitchen. Ten small businesses could start in it, and on Sunday we could all eat there. | as: Adel | skills: Syrian cooking for 200 | wants: a shared kitchen
green family | The paddling pool! It has been fenced off for so long there are teenagers who have never seen water in it.
move | Drop kerbs at every corner of Quince Lane. There are four corners and two dropped kerbs. With a double buggy that is a puzzle. | wants: two more dropped kerbs
homes money | My service charge went from £1,100 to £2,640. I asked for the breakdown and got a photocopy of a photocopy.
learn | A repair afternoon where people show you how to mend instead of doing it for you. | skills: I can fix lamps, kettles, anything with a plug
safe young | Boys on bikes with no lights, faces covered. I am not saying they are bad. I am saying I can't tell and I'm 74.
young | Stop calling us antisocial. We're sitting on a wall. | as: R
money family | School uniform costs me £180 a child. Blazers with a badge sewn on that you can only buy from one shop. A swap rail in each school would sort it in a week. | wants: a swap rail in each school
place | Book exchange in the phone box
work | Apprenticeships with the council itself. You mend things, you plant things, you look after people. Train our kids to do it.
green | Air quality outside the primary school at half past three is disgusting. Engines on, windows up. I would stand there with a sign.
- | asdfgh | unused: No words we could read
lonely family | More benches near the playground so that grandparents can come too. I can push a swing but I can't stand for an hour.
homes safe | The front door of our block has been kicked in so often that people just leave it open. Anyone can walk in. There were two men asleep on the stairs last week. I stepped over them to take my daughter to school. They need help too. | wants: a door that locks; help for the men on the stairs
move | Car club spaces please. We'd sell ours tomorrow.
learn money | Budget cooking. My mum knew how to make a meal from nothing, I never learned and there's no shame in saying so.
green | The brook is full of shopping trolleys
place lonely | I'd like a choir. Not a good one. | as: Sunita | skills: I play piano, badly but loudly
safe | Someone on the estate office desk after five. The trouble all happens after five.
work learn | Norbiton ke bohat se log nursing homes mein kaam karna chahte hain lekin certificate nahi hai. Yahan training honi chahiye. | lang: ur | english: Many people in Norbiton want to work in nursing homes but do not have the certificate. There should be training here.
family | Midwives, health visitor, baby weighing, a café and somewhere to leave the buggy, all in one building, like it was when I had my first. Now it's four buildings and two of them are not in Norbiton. | wants: one building
young safe | Youth workers. Real ones, who stay more than six months. The last one was called away just as the lads had started talking to him. | wants: two youth workers who stay
move green | Plant something in the middle of the roundabout that is not an advert.
money | Interest free loans for white goods, I pay £11 a week for a fridge
homes | I'm a landlord of one flat, my late mother's. I would like to be a good one. A plain checklist and one phone number for advice would help people like me more than threats do.
young | Free wifi in the park and a bin that isn't on fire
lonely | After my wife died I walked round the supermarket for company. I know the names of all the people on the tills. It is the best thing about Norbiton and it isn't something you can build, but you can stop replacing them with machines. | as: Gordon
work | Desk space for an afternoon. I work from a bedroom with a baby in it.
green safe | That alley between the garages and the allotments, half of it is nettles and the other half is needles.
place | Please don't build another building. Use the ones that are empty in the evening: school, church halls, the clinic.
learn | More English classes at different levels. I am stuck, class one is too easy and class two is full, it has been full for a year.
family | Somewhere indoors with little ones when it rains that does not cost £9.50 each.
move | My father is blind. A-boards, e-scooters and bins on the pavement are a daily assault course. He has been here for fifty years and knows every inch, but the inches keep moving. | as: Nadia | wants: clear pavements
homes | Repairs done right once instead of wrong four times
money safe | Loan sharks. Nobody will say it so I will. | private
green | Allotments. I've been on the list for six years. I'm 69. You do the arithmetic. | skills: I could share one and teach someone
work | local shops should hire local people
lonely place | A men's shed. My brother has one where he lives, and it has kept him alive. I mean that as a plain fact. | skills: Joinery
safe | Walking group after dark in the winter: same time, same corner, anyone who does not want to walk alone. I will start it if there is a light to stand under. | as: Kofi's mum | skills: Organising, being stubborn | wants: a light to stand under; hi-vis for the first five
young learn | I would teach coding to kids for free on a Sunday. I can't find a room with sockets. | skills: Software, patient
move | I think it's OK actually. Bus to town every 8 min, train, shops. People moan.
green | Solar panels on the garages roof. South facing, flat, doing nothing.
homes | Damp damp damp
family money | Free school breakfast for everybody, so that nobody knows who needs it.
place | Make the library open on Sundays and let it be noisy on one of them.
work young | My nephew is 19, he got a place on a building course but couldn't get the boots and the travel card, about £240 altogether, so he lost the place. Two hundred and forty pounds! | wants: a small fund for boots, tools and travel
lonely | I am a wheelchair user and I want to give not only receive. I can answer phones. Nobody asks us. | skills: Telephone work, Spanish, proofreading
safe move | Marl Street zebra: paint has worn off, drivers do not see it, no beacon. Somebody will be killed there. I've said it and it's in writing now.
green | cigarette ends outside the hospital
money | I think there is plenty of help, the trouble is you have to ask eleven different people for it. One door. ¶ I spent two days last month going from the job centre to the council to the citizens' advice table to the school. Everybody was nice. Everybody sent me to somebody else. On the second day I took my mother with me, who is 81, because there was nobody to leave her with, and she said: in the village we would just have asked the baker. | as: Farah | wants: one door; open on Saturdays too
homes young | Kids in temporary accommodation change school twice a year. Mine has had four uniforms. Please keep families in one place.
learn | Sign language classes for hearing people
move | If you make it nice to walk, we will walk.
place green | Close Quince Lane to cars one Sunday a month and put tables out. Jubilee weekend was the best day I've had in this road. | wants: one Sunday a month; tables; no speeches
family | Dads. There's nothing for dads. I was the only man at the stay and play and I was asked whether I was the plumber. | as: Leo
safe | I would like to see the same officer twice.
work money | A fair where you can meet people who are hiring and people who can help with the benefits you lose when you take the job. It is the second part that stops people.
green | Hanging baskets. Silly, but it shows someone cares.
- | I live in Surrey but I drive through every day and the traffic lights are far too slow, also the whole one way system should be scrapped and put back as it was in 1986 | unused: About roads outside Norbiton. We passed it to the highways team
young place | Let us run it ourselves. Not "youth voice". Actual keys.
lonely learn | எங்கள் பெற்றோருக்கு தமிழில் பேச ஒரு இடம் வேண்டும். வாரத்தில் ஒரு நாள் போதும். | lang: ta | english: Our parents need a place to talk in Tamil. One day a week is enough.
homes | You put new windows in one side of our block and ran out of money for the other side. I am on the other side.
money | Free period products in the library loos, and a sign so that people know.
`
