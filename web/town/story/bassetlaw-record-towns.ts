import type { Relationship } from './relationship.ts'

/** What the groups of the two towns and the council said to each other, days ago; the officer's words after `o`, the group's after `g`. Invented. */
export const townRecords: Record<string, Relationship> = {
  'Pithead Brass': {
    said: `
540 o meeting | First meeting, in the band room. They play at 40 things a year and the council knew of three.
512 g email | Thank you for coming. Could somebody tell us who looks after the bandstand roof?
505 o telephone | Parks do. I asked them to look before the winter.
431 g message | The roof still drips on the euphoniums.
424 o visit | Stood under the drip with Parks. It is the gutter, not the roof.
350 o email | The gutter is mended. Tell me if it is not.
341 g email | Dry as a bone. The euphoniums say thank you.
262 o meeting | Half-year talk. They want beginners from the estates who have no cornet; we want to reach those families.
198 g telephone | Fourteen beginners came. Six are from Manton.
121 o visit | Heard the beginners play. Talked about a room for the winter, because the boiler is old.
64 g email | The boiler man says it will not see Christmas. Who can we talk to about a grant?
58 o telephone | Went through the small grants form together. They send it this month.
9 g message | We sent the form and heard nothing. Is that usual?`,
    promised: `
421 o -360 kept 352 Have the gutter of the bandstand mended | Mended, and looked at in the rain
118 o -20 Find a warm room for the beginners for ten winter evenings
58 g -30 kept 26 Send the small grants form | Sent by post and by email
9 o 12 Ask the grants team what became of the form
40 g 25 Play at the tenants’ day for nothing but sandwiches`,
  },
  'Mend and Brew': {
    said: `
536 o visit | Had my toaster mended while eleven people told me about damp.
520 g letter | Here is the list of flats with damp. We asked each of them first.
508 o email | Thank you. Surveys begin with the four flats that have small children.
410 o meeting | Two flats are dry, two wait for the plasterer. They were not told, and should have been.
401 g message | Everyone has a date now. It is the telling that matters.
300 g telephone | A man was asked for a form he cannot read. We read it to him.
296 o telephone | Took the form away and came back with a shorter one.
201 o meeting | The short form is now the form. They would like it in Polish.
190 g email | Lucja can check the Polish. She is quick and charges in biscuits.
96 o email | The Polish form is printed. Forty copies are on their way to you.
33 g message | Thirty-one used. Nobody cried.
4 o telephone | They have nine new people a week. Said I will come on a Thursday and listen.`,
    promised: `
508 o -440 kept 452 Survey the four flats with small children | All four were seen
200 o -150 kept 160 Make the repairs form one page long | One page, tested by six people here
190 g -110 kept 120 Check the form in Polish | Three words changed
96 o -12 Say by name who answers the repairs telephone on Fridays
4 o 9 Spend a Thursday morning at the table and listen
4 g 30 Keep count of what people ask about most`,
  },
  'Second Shift Carers': {
    said: `
530 o meeting | Met at nine in the evening, because that is when they can.
455 g email | Could forms be filled in at night? Ours time out after twenty minutes.
440 o email | The time-out is an hour from today.
320 o meeting | Twelve carers. Respite is full until spring.
230 g message | Two of us stopped working. It was that or the caring.
228 o telephone | Listened. Brought in the carers’ team the same day.
140 o meeting | The carers’ team now has an evening each week.
45 g email | The evening works. Can it stay after March?
43 o telephone | Asked. It is in the plan for next year.`,
    promised: `
228 o -215 kept 220 Bring the carers’ team to the next evening | They came with four places
43 o 40 Say before March whether the evening stays`,
  },
  'Four Corners Women': {
    said: `
528 o visit | They read me a letter of ours in four languages. It was longer in all of them.
460 g meeting | They would like letters of one page.
380 o email | Here are three letters, shorter. Which is clearest?
371 g email | The second. It says what to do in the first line.
240 o meeting | The second is used by two teams. A third said no.
133 g message | The third team still sends the old one.`,
    promised: `
240 o -160 Ask the third team again for the short letter
371 g -330 kept 340 Read three letters and choose | The second one won`,
  },
  'Lanternlight Mosque Friends': {
    said: `
525 o meeting | Tea, and a straight question: why did surveys stop coming to us?
430 g telephone | Ten families would talk to somebody they have met. Not to a form.
300 o visit | Sat with six families. Parking at prayers, and a bin that is never emptied.
288 o message | The bin is on the round now.
190 g email | Eid is on a Friday this year. Could the wardens know?
188 o telephone | Told the wardens, and the school crossing.
82 o meeting | Snow plan: their shovels, our grit.
21 g message | The grit bin by the steps is empty.
20 o email | It is filled on Tuesday.`,
    promised: `
82 o -8 Put a grit bin by the steps and keep it full
82 g 20 Clear the steps and the path to the bus stop when it snows`,
  },
  'St Invented’s Open Door': {
    said: `
522 o visit | Nine people at breakfast. Three have slept in the same porch since autumn.
500 g telephone | One has a place. Thank you for ringing back yourself.
390 o meeting | Post is the thing: without an address nobody gets an appointment.
377 g email | They may use ours. We have pigeon holes.
280 o email | Our housing team accepts your address from today.
150 g message | A new woman came, with a dog. Who takes dogs?
149 o telephone | Found one that does.
70 o visit | Showers are cold on Mondays.
6 g telephone | Two came last night from out of the district. They were told to go back. Nobody can go back in this weather.`,
    promised: `
390 o -300 kept 281 Accept the pigeon holes as an address | Written into the procedure
70 o -25 Have the boiler of the showers looked at
6 o 1 Find out who told two people to go back, and put it right`,
  },
  'Hands That Talk': {
    said: `
519 o meeting | With an interpreter whom we had booked for half the time we needed.
470 g email | Please book us two hours, and send the questions before.
462 o email | Booked: two hours, every quarter.
333 o meeting | The video about bins is made, by them, with jokes.
210 g message | The video has 900 viewers. The jokes help.
101 o meeting | Next: how to report a repair without a telephone.`,
    promised: `
101 o -40 Make a way to report a repair by video
462 o -420 kept 430 Book an interpreter for each quarter | Booked for the year`,
  },
  'Rainbow Allsorts': {
    said: `
516 o meeting | They meet where nobody passes by chance. They would like a bus that goes there.
340 g email | The last bus is at 6. We end at 8.
325 o telephone | The company says no. The community minibus may say yes.
180 o meeting | The minibus comes on Wednesdays.`,
    promised: '',
  },
  'Boots Off Veterans': {
    said: `
514 o visit | Walked six miles. Heard more in the last one than in all the others.
450 g telephone | One of us got a letter about arrears that was wrong.
444 o telephone | It was wrong. It is withdrawn, with an apology.
330 o visit | Walked again. Two would like to talk about housing, standing still.
205 g email | The housing talk was good. Come on the November walk.
92 o visit | The November walk, in the rain. Forty people and a bugle.
30 o telephone | Quiet month. They are well.`,
    promised: `
92 o 6 Bring the housing officer to the next walk`,
  },
  'Toolshed on Gateford Row': {
    said: `
511 o visit | Men mend chairs and talk to the chairs.
400 g message | We need a lock that works. Tools are going.
390 o email | New lock on Monday.
260 o visit | The lock holds. They made us a bench.
155 g telephone | Two bad weeks in the shed. Who do we ring at night?
154 o telephone | Gave them the night number, and rang it myself to see.
75 g message | The bench by the library is ready. Where do we bring it?`,
    promised: `
260 o -200 withdrawn 190 Find a second shed | The owner sold it. We look again in spring
75 o -50 Say where the bench goes`,
  },
}
