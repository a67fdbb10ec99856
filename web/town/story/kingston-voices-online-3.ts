/** What people wrote online, third part. All of it is invented. How a line is read is told in `told.ts`. */
export const online3 = `
green | More bins please
place | A hall with a kitchen, a hatch and a piano. Every good thing in my childhood happened in a room like that. | as: Irene
safe green | The green needs lights that come on when somebody walks through, then everyone is happy including the bats
money | Help people before they are in arrears. I was never late once in nine years, then my hours were cut and the first thing I got was a red letter.
lonely | Could there be one page, on paper, with everything that is on in the week? I do not have the internet and my daughter types this for me. | as: Mrs K, with her daughter
move | Scooters on the pavement. Bikes on the pavement. Bins on the pavement. Where do people go?
learn | Classes at weekends for shift workers
young | My brother is disabled and there's no holiday club that'll take him. He's eleven and funny and he loves trains. | wants: a club that says yes
work | I'd like my business to move to Norbiton, I can't find a unit under £1,500 a month. Four jobs, if anyone is interested. | skills: Framing, print making
homes | Please mend the intercom. Please mend the intercom. Please mend the intercom.
family | A toy library
green | On Tuesdays the recycling blows all the way down Tanner's Row because the boxes have no lids. I chase it in my slippers.
move safe | Make the walk from the station to the hospital a good one. Thousands do it every day, many of them ill or frightened or at the end of a night shift. Wide pavement, seats, lights, signs that say how many minutes. I am a porter. I see their faces when they arrive. | as: Emeka | wants: seats; signs with minutes
place money | Warm space in winter. Last year's was good but shut at three, and it gets cold at four. | wants: open until six
homes | Private renting here is three people to a box room. The agent knows. Everyone knows.
young work | A recording studio. Not a fancy one. You'd be surprised how much you can learn from a mixing desk, timing, manners, contracts. | as: Marlon | skills: Sound engineer, I'd give two evenings
lonely | I'm 31 and lonely. It isn't only pensioners.
green family | Bring goats. I'm not joking. Other places have a city farm.
safe | Drug dealing on the steps by Cask Yard, every day, same time, like a bus timetable. | private
learn work | I passed my food hygiene in the summer through the community centre in another borough. It took me a day and I got a job in a week. Put that on here.
money homes | Smart meters do not work in our block because of the thick walls, so we are all on estimated bills.
move | Please sort the surface of the cycle path under Pepperpot Bridge. I came off there in wet leaves and broke my wrist.
place | I don't want anything new, I want what we have to be open
family young | Swimming lessons. Half the children in my class of eight year olds can't swim and we live next to a river. | as: a teaching assistant | wants: swimming for every eight year old
work | Can somebody please tell me how to become self employed without going wrong with the tax
safe young | Not everyone in a hood is a criminal. I got stopped four times last year. Once in my school uniform. I would like an adult who knows my name to be around. | as: D, 16
green | Less concrete.
lonely place | Soup on a Sunday. I make too much anyway. | skills: Soup
homes money | Draughts. We put newspaper in the window frames. My gran did that in 1955 and I'm doing it now.
move | A bus to the hospital that doesn't need two changes | wants: one bus, no change
learn | Would love to learn Korean cooking from my neighbours and I could swap Portuguese lessons. A skills swap board? | as: Inês | skills: Portuguese, baking
- | How much is this survey costing | unused: A question, which we answered by email
green move | Cut back the brambles on the footpath, I come home with my tights in ribbons
family | When you are 19 with a baby everybody gives you a leaflet and nobody gives you an hour off.
money | Debt. Say the word out loud on the posters, not "money worries".
safe | It has got better. Ten years ago I would not have let my kids out. Credit where it's due.
place learn | There are nine languages on my staircase. I counted. A staircase could be a school. | as: Halina | skills: Polish and Russian, patience
homes | The heating is on in May and off in November, it's a district system and nobody has the key
young | BMX track on the waste ground. We already built one and you bulldozed it.
work | More market stalls, fewer vape shops
move lonely | A volunteer driver scheme. My neighbour misses her chemo appointments because she is too proud to ask and too ill for the bus. | skills: I drive and I am free Tuesdays | wants: drivers; petrol money
green | Noise of leaf blowers at 7am
safe homes | Rear gate of our block has no lock so people use our garden as a short cut and a toilet
money family | Half term food. Nobody remembers half term.
learn | maths for parents so we can help with homework, it is all number lines now
lonely | Chwi'n gwybod beth? Mae pawb yn glên yma, ond does neb yn aros i siarad. Mainc o flaen y siop fyddai'n ddechrau. | lang: cy | english: Do you know what? Everyone is kind here, but nobody stops to talk. A bench in front of the shop would be a start.
place | Our group has knocked on every door. There is not one room in Norbiton that is step free, under £10 an hour and open after six. We made a table of all of them and will gladly send it. | as: a community group | skills: We can share our list of rooms | wants: step free; under £10; after six
work safe | Shops that stay open later make a street feel safe. If you helped them with lights and shutters they might.
green | I want to be able to sit under a tree and not on a needle.
move | Why is there a bike rack outside the one shop that has closed
homes | Please, a date. Any date. I was told "soon" in the spring of last year.
young family | First aid and how to cook and what to do about a bank account. Teach them that at 15. They leave school knowing about volcanoes.
money | Free or cheap bus travel for people looking for work, you can't get to interviews on nothing
safe | Teach people how to step in safely when they see something. I saw something and froze and I think of it most days. | private
lonely family | Chciałabym, żeby była grupa dla polskich mam z małymi dziećmi. Możemy same ją prowadzić, potrzebujemy tylko sali. | lang: pl | english: I would like there to be a group for Polish mums with small children. We can run it ourselves, we only need a room.
green place | A big table in the park. One very long table.
work learn | Ex-offenders. My son came out 14 months ago and wants to work. There's nowhere local that'll even see him. People talk about second chances until one is sitting opposite. | private
move | Water pooling at the bottom of Quince Lane whenever it rains, you need a boat
homes | Fire doors were taken off for repair in February. It's September. I lie awake. | private | wants: put the doors back
family | Speech therapy waiting list is 11 months. My son is three. Eleven months is a third of his life. | wants: something to do at home while we wait
- | i like trains | unused: No theme fits
green | Clean the bus stop
money learn | I learned more about my pension from a lady at the allotment than from any website. People trust people. Train a few of us up and give us a badge. | skills: Retired bank clerk
safe move | Cycle storage. Three bikes stolen from our landing since Easter. | wants: a locked cycle store
young place | A prayer room that's also a homework room that's also a boxing gym. Ours was, where I grew up. It worked because one man had the keys and loved us.
lonely | Pets. Let people in sheltered flats keep their cat.
work | Somebody to check my spelling before I send my application
green | Lovely park, shame about the toilet. There isn't one.
homes money | Water came through the ceiling in August and the council said it was the upstairs leaseholder, who said it was the roof, so the council. I've got a bucket and three email trails. | wants: one person who owns the problem
place safe | Put the lights on, open the doors, make some food. You'd be amazed.
- | Buy cheap replica watches at a website I am not allowed to say, best price | refused: advertising: We do not publish adverts. If you would like to say something about Norbiton, you are very welcome.
`
