/** As many that say the same are worth a hint. */
export const leastAlike = 8
/** Within so many hours they are fast. */
export const fastHours = 1
/** From so few wards, as this share of those who say where they live. */
export const fewWards = 2
export const wardShare = 0.8
/** As many others who say where they live are needed to compare with. */
export const leastOthers = 10
/** As many answers to one question from one browser. */
export const leastOfOneBrowser = 5
/** Of a group so many are shown in its row, and decided together. */
export const mostTogether = 50
/** Beyond this many nobody counts: a page says "more than". */
export const mostCounted = 2000
