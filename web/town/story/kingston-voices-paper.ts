/** Paper forms, typed in as they were written, mistakes and all. All of it is invented. See `told.ts` for the lines. */
export const paper = `
green | More bins please
safe | Lights
move | Pavements are a disgrace. I fell in March. 82 yrs old.
lonely | Someone to talk to.
homes | My window does not shut. I have told the office. I have told the man. I am now telling you. | private
place | Tea dance, Thursday afternoon, like there was at the old hall
green | flowers
money | Pension does not stretch to heating and food both
move | bench half way up Quince Lane please, I am 79 and it is a hill whatever they say
young | Give the young ones somewhere to go then they wont be on the stairs
safe | Police on foot
family | I have 3 grand children I look after while there mum works. I would like a group for Grand parents with little ones as I am the oldest by 40 years at the toddler group. They are nice girls but I dont know what they are talking about. | as: Joyce | skills: Knitting, telling storys
lonely place | The Lunch Club. It was the one hot meal I did not cook for myself. Bring it back.
homes | DAMP. See back of sheet. (drawing of a room with arrows: here, here, here)
green | Fly tipping, Cask Yard
move | buses ok. kerbs bad.
learn | I never learned to read very well. My friend is writing this. There must be others.
work | I would like a little job. I am 70, I am not dead. | skills: Book keeping
safe | too many dark corner's
lonely | I have not spoken to anybody since Sunday, this is Wednesday. | private
place | Bingo
money | cheaper bus for carers
green move | Leaves! I slipped on them. Sweep Quince Lane before the main road not after, nobody walks on the main road.
family | more childminders
homes | We waite 3 hrs on the phone for repairs and then it cuts of
young | My boys are 12 and 9. In the holidays they are in the flat all day while I work because I cannot pay for the club. They are good boys. I ring every hour. I am not a bad mother. | private
safe | The subway is horrible
move | Cars parked on pavement at Marl St every evening by the takeaway
learn work | English + job
lonely | A ride to church
green | I should like to see the old drinking fountain mended. It was put there by the people of this place for the people of this place.
money | Sombody to explain the letter's
homes safe | Lock on main door. Any lock.
place | Norbiton used to have 4 pubs, 2 clubs and a picture house. Now where do you go. | as: Ron
green | Rats
move safe | Cross outside school is dangerous. Lollipop lady retired and was not replaced.
lonely | Somebody to change a light bulb. I have sat in the kitchen with the fridge door open for light.
work | shop for local makers
young family | The clubs have waiting lists because there are not enough leaders, not because there are not enough children. Help to find leaders. | skills: Ran a girls' club for 22 years
homes | Nothing to complain of. Warm, dry, nice neighbours. Wanted to say so as I expect you only get moans.
green | dog poo bins
safe | I don't go out after 4 in winter. | wants: lights; a handrail
money | Food bank is only open when I am at work
move | Seats at the bus stop. The slopey ones are not seats.
place lonely | I would come to anything if someone would walk with me the first time.
learn | the computer at the library booked up by 9.15
family money | nappies. cost. of.
homes | Heating. Lift. Door. In that order.
green young | Conker trees were cut down for no reason. Children have no idea what a conker is. Plant some for my great grandchildren.
- | I am 93 and very happy thank you | unused: Lovely, but asks for nothing we could put under a theme
safe move | The 4 steps by the chapel have no rail.
work learn | Typing course
lonely | my husband has dementia and people have stoped calling round, I understand why but its both of us they have stoped calling on. | as: A wife
place | keep the launderette!! (I know. But keep it.)
money homes | I turn off the boiler from March to November
green | Trees good. Roots bad. Both true
move | Drs surgery is at the top of the hill, chemist is at the bottom, who thought of that
young | table tennis table outdoors
safe | Kids throwing eggs
family | English and play together: mothers learn in one corner, children play in the other corner. I saw it in Leeds.
learn | ہمیں خواتین کے لیے دن کے وقت انگریزی کی کلاس چاہیے۔ شام کو گھر سے نکلنا مشکل ہے۔ | lang: ur | english: We need an English class for women in the daytime. It is hard to leave the house in the evening.
lonely | Large print. Please.
green | Street sweeper comes when cars are parked, sweeps round them and goes
homes | I have lived in this flat 44 years, I raised 5 in it. I would like a walk in shower before I break my neck. They assessed me in 2022. | as: Dot
place money | Jumble sale! I'd run it. | skills: Running jumble sales
move | mobility scooter cannot get past the bollards at the park. The bollards are to stop motor bikes. Motor bikes get past.
work | My grandson is a good mechanic, no papers. Somebody give him a chance
safe | CCTV
green safe | Overgrown bushes by the garages, men behind them
lonely family | Adopt a gran
money | The gas man said my boiler was condemmed and I cant afford a new one so I have an oil radiator in one room. I live in the one room. | private
young learn | chess
homes | Windows
move green | The path round the pond floods and then you can't get a pram or a chair round. Needs about 3 barrows of gravel, I'd do it myself if you left the barrows. | skills: Labouring, retired ganger
place | More going on
safe | I'd feel safer if my neighbour's had my number and I had theirs. We are all scared of the same things separately.
family | School crossing
work money | I do 3 jobs, there is no job that is 1 job any more
green | Allotments, please, more
lonely | Post office closed so I do not see a soul on pension day
homes | Pidgeons on the balcony. Proof it somehow
move | Thank you for mending the kerb outside number 30. Only took five years but it is very smooth.
learn place | The history club is all people from up the hill. Something for us down here.
money | I do not want charity I want the bill to be right.
safe young | motor bikes on the green at night, no lights, 13 yrs old some of them
green | Hanging baskets
- | My ex husband of Flat 9 is claiming what he should not be, his number is 07700 900417, you want to look into him | refused: private-details: We do not publish details of somebody's private life or their telephone number. If you wish to report fraud, please use the council's fraud line.
move | A handrail on the ramp by the shops, on BOTH sides. I had a stroke and I have the wrong side. | late
lonely place | Open the laundry just one morning. I will bring the biscuits. | late | skills: Biscuits
safe | Found this form behind the bread bin sorry it is late. Lights on Lower Fallow Rd. | late
`
