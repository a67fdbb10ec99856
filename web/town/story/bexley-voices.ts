/** What people said in Bexley. All of it is invented. How a line is read is told in `told.ts`. */

export const online = `
door | The people whose names I know without looking at their letters. | as: Terry
door | Bins. Seriously: we put each other's out, and that is it, that is the whole of it, and I would be lost without it.
place | The bench outside the chemist. If you sit there at ten you know everything by half past.
faith | My gurdwara feeds four hundred people on a Sunday. Half of them are not Sikh. I think most people living round the corner don't know that they can simply walk in. | as: Simran | skills: Cooking, welcoming
net | Our street has a group chat with 61 houses. It found two dogs, one ladder and a kidney. | wants: a chat for every street
far | It means somewhere else. I moved here from Peckham and my community is still on that bus.
object | My grandad's allotment key. It has opened the same shed since 1962 and now it opens it for me.
place | Pub. Gone. Next question.
small | community is a word councils use when they want something for nothing
door far | Two years here and I've not been in anyone's house. Nobody's been in mine. I did bake when I arrived, I ate it all myself. | as: L
young | The parade. We're not "hanging round", we're home.
object | A casserole dish that has gone up and down our road since my operation and nobody remembers whose it is. I don't think it belongs to anybody now. It belongs to the road.
net | It is people who also have what my son has. They are all over the country and I have met four of them. They are awake at three in the morning, like me.
place young | the marshes at sunset with my mates, no phones, well one phone for the music
faith | Choir practice
door | After the flood in the lower road everyone was out with brooms, laughing. I thought: we should have a flood each year. | as: Maureen
far | I commute at six and am back at eight. I live in my house, not in Bexley, to be honest.
small | It means that I can be in a bad mood and it doesn't matter
place | Allotments. The politics is dreadful and the beans are excellent.
net | Without the internet I'd never have found the knitting lot and they live 300 yards away
object | Football shirt from 1987, eleven names on it. Eight of us still meet. | as: Big Col
faith door | During Ramadan my neighbour, a Methodist aged 80, sets her alarm to wave to me at the window before dawn. | as: Ayesha
young | i dont know but not assembly
far | Ours is scattered. Travellers, moved on so many times that community means who you ring.
small | Being missed. If I don't turn up, somebody asks.
place | The station platform at 7:14. We've never spoken. When one of us was away for a month we all looked worried and when he came back we all smiled. I still don't know his name.
door | Sgwrs dros y ffens. | lang: cy | english: A chat over the fence.
object | The whistle of the lady who took the girls' team for thirty years
small | Nothing here. Sorry
door net | Deaf people don't get the street chat when it's all voice notes. Type it please.
place | A skip, oddly. When somebody hires a skip, everybody comes out.
far object | நான் கொண்டு வந்த ஒரே பொருள் என் அம்மாவின் விளக்கு. அது இருக்கும் இடம்தான் வீடு. | lang: ta | english: The only thing that I brought with me is my mother's lamp. Where it is, is home.
small | you get what you give | waiting
young | Youth centre on Wednesday, then nothing till the next Wednesday | waiting
faith | Warm hall, cold tea, good company | waiting
door | Number 11 is a waste of space and I'll tell you his name | refused: names-a-person: We do not publish words that point to a neighbour. If something is wrong next door, our contact page says who can help.
`

export const oneToOne = `
object | Brought a door handle. It is from the prefab she was born in. She keeps it on the window sill and turns it when she is thinking. "We all had the same handle, so we were all at home in all of them."
far door | Night worker. Knows the foxes, the milk float, the woman who walks at four. Thinks of them as his community and supposes that they don't know it. | skills: Photographs of the night streets
small | Foster brother and sister, 9 and 12. "It's when they've got your size of wellies."
place | Runs a launderette. Has a shelf of things people left. Can tell you who is ill, who is in love, who has moved out. "Nobody has ever asked what I know."
faith | Vicar's husband: "I make the squash. I have made about nine thousand litres of squash. Ask me who is lonely."
`

export const walk = `
place | Stopped the walk to show us a gap in a fence that three generations have used to get to the brook.
door | "There used to be a light on in that window every night. I still look."
young | Two boys fell in with us half way and knew every short cut. They would like to lead the next walk. | skills: Short cuts
object | Gave us a conker for the collection. "That's all. Put it with the others."
`
