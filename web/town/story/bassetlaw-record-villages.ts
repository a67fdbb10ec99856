import type { Relationship } from './relationship.ts'

/** The same for Retford and the villages. Invented. */
export const villageRecords: Record<string, Relationship> = {
  'Home from Home Hosts': {
    said: `
508 o meeting | Eleven hosts. They would like one name to ring, and it is mine now.
402 g telephone | A family arrives on Friday and school says February.
401 o telephone | School says Monday.
250 o meeting | Hosts are tired. Talked about a month off between guests.
118 g email | Three new hosts. Could you come and thank the old ones?
90 o visit | Thanked them, with cake.
11 o email | Here are the new rates. Ring me if a word of it is unclear.`,
    promised: `
11 g 15 Say which words of the rates are unclear`,
  },
  'Roma Road Families': {
    said: `
505 o visit | They were kind and did not believe me. Fair.
470 o visit | Came again, as I had said.
350 g telephone | The standpipe froze. You said to ring.
349 o telephone | Mended by noon.
220 o visit | They asked for a school bus stop at the lane. I said that I would ask.
88 g message | You said you would ask about the bus stop. It is winter again.`,
    promised: `
220 o -100 Ask for a school bus stop at the lane and come back with the answer`,
  },
  'Autism All Aboard': {
    said: `
502 o meeting | Parents brought a chart of every waiting list. Ours was wrong on it, and on our own page.
480 o email | Our page is right now. Thank you for the chart.
310 g email | Swimming for our children on Sundays: one hour, lights down?
295 o telephone | Yes, from the first Sunday of the month.
140 g message | Thirty children swim. One of them talks about nothing else.
52 o meeting | Lights down at the library too?
50 g email | Yes please. Tuesdays.`,
    promised: `
295 o -270 kept 268 One quiet hour of swimming each Sunday | It began with nine children
50 o 18 A quiet hour at the library on Tuesdays`,
  },
  'Retford Sanctuary Kitchen': {
    said: `
499 o visit | Nine countries, one stove.
360 g email | The hygiene rating came with words none of us knew.
352 o visit | Went through it together. Five stars next time.
200 g message | Five stars!
110 o meeting | They would cater for council meetings. I asked procurement.`,
    promised: `
110 o -60 Find out how a kitchen like theirs can cater for us`,
  },
  'Wheels to Wellbeing': {
    said: `
496 o visit | Rolled round Retford with them. 43 kerbs are missing, and I counted four.
420 g email | Here is the map of the kerbs.
300 o meeting | Twelve kerbs are dropped. They chose which.
160 g telephone | One was dropped on the wrong side.
155 o visit | So it was. It is right now.
66 o meeting | Twelve more next year; they choose again.
14 g email | Our list of twelve.
12 o email | Received, and passed to Highways as it is.`,
    promised: `
300 o -180 kept 170 Drop twelve kerbs in the order of their list | Twelve, and one of them twice
12 o 45 Have the next twelve kerbs in the works for spring`,
  },
  'North Road Youth Council': {
    said: `
493 o meeting | Their agenda had a time for adults to listen. Ten minutes, and they used all of it.
370 g email | Why is the skate park lit until 5 in winter?
361 o email | It is lit until 8 from this week.
175 o meeting | Mock election. They would like the real boxes.
80 g email | We asked for the boxes in autumn. Elections say they have heard nothing from you.`,
    promised: `
175 o -120 Get them real ballot boxes`,
  },
  'Bassetlaw Bumps and Babies': {
    said: `
490 o visit | Twenty prams in a corridor.
310 g message | A room with a door would be nice.
290 o email | The small hall is yours on Tuesdays.
145 o visit | The small hall is warm, and full.
48 g email | All is well here. More chairs?
47 o telephone | Chairs come with the caretaker.`,
    promised: `
47 o -35 kept 38 Twelve more chairs | Twelve, and a bouncing one`,
  },
  'Romanian Sunday Football': {
    said: `
487 o visit | Lost 6 to 1. Learned much about private landlords.
340 g telephone | A landlord turned off the heating.
339 o telephone | The heating is on. We wrote to him.
190 o visit | Lost again. Three families asked about school places.`,
    promised: `
190 o -130 kept 140 Send the school admissions officer to a match | She scored`,
  },
  'Langold Community Larder': {
    said: `
484 o visit | Sixty bags a week, from two villages.
395 g email | Nappies. Nobody gives nappies.
390 o email | The children’s centre gives some from Monday.
245 o meeting | They are short of drivers, we are short of jobs for drivers. Hm.
130 g telephone | We have a driver!
38 o visit | Eighty bags. The fridge is loud and old.
15 g message | The fridge is louder.
13 o email | Have asked for a fridge from the fund. Answer in two weeks.`,
    promised: `
13 o 5 An answer about the fridge
38 g 20 Tell us how many bags go to each village`,
  },
  'Mattersey Minibus Co-operative': {
    said: `
481 o visit | Rode round the north villages. Two hours, five lives.
330 g email | The surgery moved and the bus did not.
322 o telephone | The surgery will put our riders into one morning.
100 o meeting | Fuel costs. Wrote them into the budget talk.
7 g letter | Here are our figures for the budget talk, as you asked.`,
    promised: `
100 g -10 kept 7 Send the figures for fuel | Two pages, with a graph
100 o 22 Take their figures into the budget talk and say what came of it`,
  },
  'Misterton Mutual Warmth': {
    said: `
478 o meeting | They have a list of cold houses. People gave leave to be on it.
380 o email | Nine houses are insulated.
215 g message | Eleven to go.
98 o telephone | The grant ended. I said I would look for another.`,
    promised: `
98 o -45 Look for another grant for eleven cold houses`,
  },
  'Tuxford Time Bank': {
    said: `
475 o visit | I owe them two hours. Paid one in filing.
360 g email | Could staff volunteer in work time?
345 o email | Half a day each year, from April.
170 o meeting | Nineteen staff came. They liked it more than we did.
54 g message | Paid the other hour?
53 o visit | Paid.`,
    promised: '',
  },
  'Tuxford Teen Takeover': {
    said: `
472 o meeting | They took over my job for a day. It was run better.
250 g email | We wrote what we would change. Page one is the toilets.
240 o email | The toilets are open until 9.
111 g message | And page two?`,
    promised: `
240 o -170 Answer page two of what they would change`,
  },
  'Farming Families First': {
    said: `
469 o visit | One kitchen table, nine farms.
320 o telephone | Rural crime: the number they ring goes to a city far away.
150 g telephone | A quad bike went. We rang you because you answer.
149 o telephone | Rang the police for them, and the right number is on the fridge now.`,
    promised: '',
  },
  'Welbeck Woodland Workshop': {
    said: `
466 o visit | They showed me round and asked what I do. I said it in plain words at the third try.
365 g meeting | They made easy read of our leaflet. It is better than ours.
350 o email | It is ours now, with their names on it.
240 o visit | Ordered forty bird boxes for the parks.
125 g message | Forty bird boxes are ready.
115 o visit | Put the first one up together.
27 g email | A robin has moved in. Come and see.
24 o telephone | Coming on the first dry day.`,
    promised: `
240 o -110 kept 115 Pay for forty bird boxes within 30 days | Paid in nine
24 o 10 Come and see the robin`,
  },
}
