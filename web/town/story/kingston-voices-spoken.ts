/** Talks, partners and calls, written down by staff and read back to the person. All of it is invented. */

export const oneToOne = `
lonely homes | Has lived on the same landing for 38 years. When she moved in, doors were open, and children ran in and out. Now every door has two locks and a camera. She does not blame anybody. She would like a landing party at new year, "just the twelve flats", and would pay for the sandwiches. | as: Sylvia
work learn | Was a civil engineer. Drives for a delivery app, six days a week. The hardest thing is not the work, it is that his children think he has always been a driver. Wants to know how to have his degree recognised. Nobody he has asked knew. | private | skills: Structural engineering, mentoring
safe | Does not go out after her shift ends at ten. Sleeps at work in a chair twice a week instead of walking 12 minutes. She asked us to write down the number: 12 minutes.
family | Kinship carer of two grandsons. Had one week's notice. No cot, no school place, no leave from work. Says what saved her was another kinship carer in the queue at the chemist. Would like to be that person for the next one. | skills: Talking to other kinship carers
money | Explained how a prepayment meter eats the first five pounds in old debt before it gives you any light. "So you put in ten and you get five. And it is dark while you find the ten."
young | 17, not in school. Thinks the council wants him to say "youth club". Wants a job with a uniform and a mate to go with on the first day.
homes | Moved four times in three years as a private tenant. Each time the deposit had to be found before the last one came back. Sleeps badly. Loves Norbiton. Can name every shopkeeper. | private
lonely | Widower. Cooks for two and freezes one. Would cook for twelve, easily, he was a school cook. | skills: School cook, 19 years
move | Has multiple sclerosis. On a good day can walk from the flat to the second bench. There was a third bench. Without it she cannot get to the library, and the library was the point.
place learn | Runs a small supplementary school in a room above a shop. 34 children, one toilet. Has been looking for a hall for six years and keeps a folder of polite refusals. Laughed while showing it to us.
homes family | A family of six with a damp north wall. They have moved all the beds to one room. The mother has taken photographs every Sunday since January with a ruler in the picture. She should be hired.
safe young | Mother of a boy who was robbed of his coat. She does not want the other boy punished, she wants somebody to find out why he needed a coat.
green | Blind gardener. Grows by smell. Would like a small bed of herbs at waist height by the path, "so that people like me know where we are". | skills: Scented plants
work | Cleans at the hospital, was offered a supervisor course, turned it down because it is on a computer and she is ashamed. Did not know that a colleague turned it down for the same reason. | private
money lonely | Says pride is the most expensive thing in the house. Will not go to a food bank. Would go to a pantry, "if I could do a shift in it".
place | Trustee of a small group that has closed. They were nine people, then four, then the insurance went up. Has the urn, the trestle tables and 60 chairs in a lock-up and would give them to anyone. | skills: 60 chairs
learn family | Would like to read to her children. Can read in Somali. Nobody has ever told her that would count.
move | Taxi driver. Gave us eleven junctions in order of how frightening they are. We have kept the list.
homes safe | Lives on the ground floor, has had three break-ins through the same kitchen window. The lock was replaced with the same lock.
family work | Childminder. Five families waiting, would take on an assistant, but the rules on space mean that she would have to move. "I want to employ someone. Tell someone that."
`

export const partner = `
lonely | Our Friday table (12 people round it): the meal is an excuse. Do not measure us by meals. | host: The Friday Table
money | Nine of twelve had borrowed money for food in the last month. None of them had told their children. | host: The Friday Table | private
place | We cook in a kitchen with no oven. We are not complaining. But think what we'd do with an oven. | host: The Friday Table
homes | Four people at our table live in the same building and have the same leak. They found out over the rice. | host: The Friday Table
lonely family | One grandmother brings a different grandchild each week so that they "learn to talk to old people". It works both ways. | host: The Friday Table
work | We mended 214 things this year. Eleven of our volunteers now have paid work. We never set out to do that. | host: The Repair Bench
learn | People stay to learn how it is done. Let us have a second bench and a second evening. | host: The Repair Bench | skills: Mending, and teaching mending
green | Most of what people throw away near us could be fixed with glue. | host: The Repair Bench
young | Three lads who used to sit on the wall now run the bike stand. Ask them what changed, not us. One of them says: "He gave me a spanner and went off to make tea." | host: The Repair Bench
place | Our rent doubles in spring. | host: The Repair Bench
lonely learn | 정원에서 일하면 말이 안 통해도 괜찮아요. 모종을 나누면 친구가 됩니다. | lang: ko | english: When you work in the garden it is all right if you do not share a language. Share seedlings and you become friends. | host: Hanok Garden Club
green | We would look after the bed by the station for nothing if we may choose the plants. | host: Hanok Garden Club | skills: 20 gardeners
move | Half our members come by mobility scooter and cannot get through the park gate. | host: Hanok Garden Club
family | Mothers in our group wait up to a year for an English class with a crèche, and by then the baby is at nursery and they've gone to work. | host: Hanok Garden Club
safe | We stopped the autumn evening meetings as people wouldn't walk back through the lane. | host: Hanok Garden Club
money | People come to us for advice after the letter from the court. We want them to come after the first letter. | host: Threads of Kingston
learn work | Volunteers are how people practise for work. Please count volunteering when you count jobs. | host: Threads of Kingston
place | Forty small groups told us the same thing in our yearly call round: rooms, rooms, rooms. | host: Threads of Kingston
lonely | Our befrienders have a waiting list of 61 people in Norbiton and the wards next to it. There are 22 befrienders. | host: Threads of Kingston
homes money | The three things people ask us most: my repair, my rent, my rights. | host: Threads of Kingston
`

export const telephone = `
move | Rang from a bench, to say this is a good bench, and that there should be more like it.
homes | Has no heating. (We put her through to the emergency line before writing this down.) | private
lonely | Rang to ask whether the form had to be posted. Stayed for 25 minutes. Asked if she may ring again. We said yes.
money | Wants the council tax letter in words "that don't sound like the police".
safe | The light outside number 9 has been out since the clocks changed.
green | Foxes. We explained that foxes are allowed. He would still like it noted.
family | Foster carer. Needs to park within sight of the door with three under fives.
work | Says every online job form asks for an email address and she hasn't got one.
learn | Heard us on the radio. Wants to learn to swim at 66. "If I can learn to swim I can learn anything."
place lonely | Would like a room with a clock in it that is right, and people who are on time. Used to be a railway signaller.
- | Swore for about a minute about a named member of staff and rang off | refused: abuse: We do not publish abuse of a person. You can complain about how you were treated, and somebody independent of the team will look at it.
`
