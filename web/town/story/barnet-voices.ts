/** What people said in Barnet. All of it is invented. How a line is read is told in `told.ts`. */

export const arts = `
free | Free things. Not cheap, free. With four children cheap is not cheap. | as: Amara
near | Something this side of the borough. It's an hour and two buses to anything with a stage.
young | Rehearsal space for under 18s that isn't a school hall with a caretaker rattling keys at 8:30
all | I'm deaf. Captions and BSL should be planned from day one, not when I ring to ask. | as: Jo | wants: BSL; captions; be asked early
own | Ask artists who live here before bringing in artists who don't. | skills: Printmaker, thirty years in Finchley
near | Story walks along the brook with old photographs at the exact spot each was taken
memory | My father came in 1938 with one suitcase and a violin. The violin still plays. There must be hundreds of objects like this in the houses round here and nobody ever asks to see them. ¶ Could there be a week when people put one object in their window with a card? It would cost the price of the cards. | as: Shoshana | skills: I could write cards with people
all | Matinees for people with dementia and whoever comes with them
free near | The library has a piano that nobody may touch. Touch it!
young | Street dance. There's fifty of us, we use the car park behind the shops, the floor is rubbish, the sound is a phone in a bucket
own | Stop asking for a five page form for £300.
memory | Record the languages. My grandmother's Gujarati is not the Gujarati on the internet.
free | museums are boring
near | Cinema in the park. One screen, blankets, samosas.
all | Quiet hour in galleries, my son loves pictures and can't bear echo | as: Dee
own | Let groups swap: we have a room and no audience, the seniors' club has an audience and no room. | skills: A room above a shop, 40 seats
young memory | Teach us how to make a film about our grandparents | as: Yusuf, 16
near | Murals on the shutters so it looks nice when it's shut
all | Step free. You can't co-produce with people who can't get through the door.
own | Pay artists. Pay them on time.
free | A choir with no audition
memory | Brass band on Remembrance Sunday, it's all recordings now
near all | I work nights. Culture ends at ten. Something on a Tuesday at 11am for those of us who live upside down. | as: Bus driver
own young | Give 16 year olds a budget and get out of the way, with a safety net.
- | The bins on our road | unused: Not about arts and culture. We passed it to the street team
free all | Warm, free, nobody asks you why you're there. That's culture to me.
memory | 우리 동네 한국 음악을 함께 연주하고 싶습니다. | lang: ko | english: I would like to play Korean music together in our neighbourhood.
near | Festivals are always in the same park. Move it about.
all | Gdzie można zobaczyć polskie filmy z angielskimi napisami? Przyszliby też sąsiedzi. | lang: pl | english: Where can one see Polish films with English subtitles? The neighbours would come too.
young | graffiti wall legal
own | The strategy should be one side of paper. I mean it.
memory own | An archive that belongs to the people in it
free | Instruments to borrow like books. | skills: I mend clarinets
near | Poems on the bus stops
all | Carers can't leave the house. Send the theatre to us on a screen, with the chat open, so we can boo.
young free | Somewhere to be bad at something
own | Would like a place on the group that writes it. Has been to eleven consultations and never to a second meeting of any of them. | waiting
near | Ice rink | waiting
memory | the old cinema!! what is happening with it | waiting
all | Relaxed shows. My daughter claps when she is happy, and she's happy early. | waiting
free | Buy tickets to our cousin's stand up night, only £12, link in my profile | refused: advertising: We do not publish adverts. If you would like to tell us what would help people who put on comedy here, please write again.
`

export const artsMet = `
own all | Said that "co-produce" should mean equal votes. Wrote "EQUAL VOTES" on the paper tablecloth and underlined it until it tore.
young | Three teenagers at the drop-in played us what they had made on a phone. It was very good. They have never been on a stage.
memory | Brought a biscuit tin of photographs of the carnival. Would like to know the names of the people in them.
near | Knows eleven people on her floor who paint. None of them knows about the others.
free | "My pension will do the bus or the ticket."
all | Chair of a lip-reading class: good lighting on faces, always, everywhere.
`

export const together = `
plain | Write letters a person can read
plain | What is a "stakeholder". Am I one.
where | Come to us: the mosque, the synagogue, the school gate, the gurdwara, the bingo. We're all there already. | as: Nasreen
answer | I've answered five consultations. I'd like to hear back from one.
answer plain | Say what happened, even if it's "nothing, sorry, the money went".
where | Evenings don't work with children. Mornings don't work with jobs. So, both.
early | You ask when it's already decided. You can tell by the font.
early | Ask us what the question should be
where | Libraries. Put a person with a notebook in one each week.
pay | Pay for people's time and their babysitter. The consultants are paid. | wants: bus fare; babysitter; lunch
answer | One page on every project: what we heard, what we did, what we didn't
plain | Easy Read for everything, not one leaflet a year. | as: A self-advocate
pay | A travel card would have got me to the meeting
early | The traffic scheme should be asked again from the start
where | Young people aren't on your website. | as: Kez, 17
answer | My street got a tree because I asked. I tell everyone. So it does work.
plain | Long words
pay early | Citizens' assemblies are good, but then let them decide something
answer | Nobody rang me back.
where | go where people are, it isn't hard
`
export const togetherPaper = `
plain | Bigger print
answer | Thank you for asking. I should like to be told what you decide.
where | I can not climb the Town Hall steps.
early | ask BEFORE
pay | tea and a biscuit goes a long way
answer | I am 88 and this is the first time I have been asked
`
