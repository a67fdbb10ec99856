/** Notes taken at three events, in the words people used. All of it is invented. See `told.ts` for the lines. */

export const stall = `
safe | Said the walk from the station is fine until the shops close, then it changes. "It is the shutters. They make it feel like everyone has left."
green | "Bins! Write down bins."
money | Works at the bakery from four in the morning. Gets home when every advice desk has shut. Would like one evening a week.
young | Two girls, about 13. "Somewhere to charge your phone and not buy anything."
move | Man with a walking frame showed us the kerb outside the chemist. We measured it with his stick: 14 cm.
work | "I pass two empty shops to queue at the job centre."
place | Would open her own salon to a women's group on Mondays, when it is closed anyway. | skills: A salon with eight chairs
learn | Speaks four languages, none of them English. His son told us this, then went red. "I should teach him, I know."
homes | "Ask them about my ceiling." (We asked. It is on the list for October.)
lonely | Comes to the parade each day at eleven to be among people. Does not buy much. "They know me."
family | Baby asleep, spoke quietly. Wants a place to feed a baby that is not a toilet.
green | The trader at the fruit stall sweeps the whole pavement each morning and would like a bin to sweep it into.
safe young | "Lads aren't the problem. Boredom is the problem."
`

export const school = `
family | "Breakfast club is full. I stand here at ten to nine and run for the train at one minute past."
move | Eleven parents in a row said the same thing: engines running on the zigzags.
money | Would use a uniform rail if it was in the playground and nobody had to ask.
young | Child of eight: "A slide that goes in water."
learn | Five mothers asked for English at school, straight after drop-off, with the little ones in the next room. They had already agreed on Tuesdays.
work | Teaching assistant, wants to train as a teacher, cannot afford to stop earning for a year.
family young | Father of a boy who uses a wheelchair: the playground gate is 70 cm wide and the chair is 71. | wants: a gate
homes | "Five of us, one bedroom, and he has to do his SATs." | private
safe | Two boys told us the lamp outside their block has been broken "since Year 4". They are in Year 6.
green | Would like the school's own orchard and to sell apples at the fair.
lonely | Grandmother who collects three children every day has never been asked in for a cup of tea by anyone at the gate. "I'd have gone."
place | Head start idea from a parent: leave the hall open from 3:15 to 5, tea urn on, children run about, done.
move safe | Lollipop person. Everyone. All of them.
`

export const openDay = `
place | "It smells just the same!" Used to do the family wash in here in 1968. Would like it to be a place with noise again. | as: Eileen
place work | Wants shared kitchen space to make pickles for sale. Brought a jar. Very good.
lonely | Came in out of the rain and stayed two hours. Said that was the answer.
place young | Teenagers drew on the plan: a sofa, a plug by every seat, a door of their own.
money | Pantry. Nine people put a sticker on pantry.
learn | A retired teacher offered maths on Thursdays. Three people signed her hand as there was no paper left. | skills: Maths teacher
place | "Whatever you do, keep the big sinks."
green place | The yard at the back gets sun until three. Herbs, benches, a washing line for the fun of it.
safe | Would only come in the evening if the lane was lit. Pointed at the lamp that does not work. We all looked at it.
family | Buggy park. There must be a buggy park.
homes | Upstairs neighbours are worried about noise after nine and would like to be in the room when that is talked about.
work learn | Could you train people to run the coffee machine and then they get jobs with it?
place | One person was against. "It'll be lovely for a year, and then the money goes and we have a sad building with a mural on it. Sort the money first." We promised to write that down word for word.
`
