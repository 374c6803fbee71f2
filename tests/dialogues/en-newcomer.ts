import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** First weeks and months, and the talks of mentors. */
export const enNewcomer: readonly Dialogue[] = [
  transcript(
    'en-newcomer-1',
    'en',
    `
# settling private Settling into a new city
# questions relations Who to ask when I'm stuck
# training work Induction training
# goals career What I want from the first year

S: So, week three. How's the flat
M settling: It's okay. It's small. I can hear the neighbour's telly
S settling: Have you found your way around a bit
M settling: A bit. I know the way to the supermarket and here. I don't know anybody, so evenings are long
S settling: I remember that. There's a five a side on Wednesdays, and a board game lot if football's not you
M settling: Board games is very me
S settling: I'll message Ellie, she runs it. They're a friendly bunch
M: Thank you
M questions: And at work, I'm never sure who I'm meant to bother. I was stuck for most of Monday on a permissions thing
S questions: Most of Monday. Who did you ask in the end
M questions: Nobody. It started working after lunch
S questions: Okay so, rule. Half an hour stuck and you ask. Me first, and if I'm in a meeting, Yusuf
M questions: He always has headphones on
S questions: Tap the desk. He doesn't mind, I promise, he told me to tell you
M questions: Okay. Half an hour
S: Brilliant. Induction carries on Thursday, room two, and we'll do goals once you've seen a bit more
M: Sounds good
`,
  ),
  transcript(
    'en-newcomer-2',
    'en',
    `
# email skills Writing emails to clients
# speed work I'm slower than everybody else
# dress other What to wear to client visits
# mistakes work The wrong invoice I sent

M mistakes: i feel sick about it. the invoice
S mistakes: i know. tell me what happened, i've only heard Jo's version
M mistakes: i had two open, Marsh and Marshall, and i attached the wrong one. so Marsh got Marshall's prices
S mistakes: okay. and then
M mistakes: i noticed about an hour later and i just froze. i didn't tell Jo till four
S mistakes: so the mix up anybody could do. it's the three hours i'd want back
M mistakes: i know
S mistakes: nobody's going to shout at you. next time, you see it, you stand up and you come over. that's the whole lesson
M mistakes: i rang Marsh this morning and said sorry. she was actually nice about it
S mistakes: good. that was brave
M: thanks
M speed: i think it's cos i was rushing. everyone else does fifteen a day and i'm on six
S speed: they've been here four years
M speed: i know but i can hear them typing
S speed: i was on five at your stage. right and slow is fine till summer, i mean it
M speed: ok. so you're not, like, counting
S speed: i'm not counting. speed turns up on its own
M: ok. i'll email Jo and say sorry to her as well
`,
  ),
  transcript(
    'en-newcomer-3',
    'en',
    `
# rotation career Which department next
# presentation skills My presentation on Friday
# homesick private Missing home
# notes skills Taking notes in meetings

S: Did you see the match
M: I did, I nearly missed home time, we stayed for the penalties
S: Heartbreaking
M: Let's not
S presentation: Okay, Friday. How's the presentation coming
M presentation: I've got twenty slides
S presentation: For ten minutes
M presentation: Too many
S presentation: Too many. What's the one thing you want them to go away with
M presentation: That the returns come from two sizes. It's not the fabric, it's the size chart
S presentation: Then that's slide one, and you need about four more
M presentation: I was saving it for the end, like a reveal
S presentation: They're busy people, they won't wait for it. Say it first and then prove it
M presentation: Okay. I'll redo it tonight and can I practise on you tomorrow
S presentation: Half four, bring the clicker
M: Thanks. And you said we'd talk about the rotation
S: After Friday. One thing at a time, and I need to ask purchasing anyway
M: Okay. I'll make a note
`,
  ),
  transcript(
    'en-newcomer-4',
    'en',
    `
# part-time private Combining study and work
# customers work Difficult customers at the till
# shifts work Swapping shifts
# team relations Getting on with the older staff

S: You've grown a beard
M: It's for charity. It itches
S: Suits you. So what's going on
M part-time: I've got exams in June, three in one week, and I'm down for five days
S part-time: Which week
M part-time: The ninth. I can work the weekend, I just can't do the weekdays
S part-time: Right, I'll take you off Monday to Friday. When do you want to start revising
M part-time: I've started, sort of. I do it on the bus
S part-time: Let's put you on fifteen hours from mid May then, and back up after. It's your degree, it comes first
M part-time: I thought you'd be annoyed
S part-time: I'd be annoyed if you failed
M: Ha. Thank you
S team: How are you finding the others, Maureen and that lot
M team: They're funny. I think they think I'm lazy because I'm always on my phone
S team: Are you
M team: It's the stock app. I told Maureen and she said, in my day we walked to the shelf
S team: Show her it. She'd love it, she hates those stairs
M team: I could, actually. She'd probably be faster than me by Friday
`,
  ),
  transcript(
    'en-newcomer-5',
    'en',
    `
# return private Coming back after parental leave
# catching-up work What changed while I was away
# confidence skills Trusting my own judgement again
# hours work Going to four days

S return: Welcome back. How does it feel, being back at a desk
M return: Strange. I drank a whole cup of tea while it was hot
S return: And the drop off this morning
M return: He was fine. I cried in the car park
S return: Of course you did. Please don't pretend you're fine for my benefit, okay. First month, go at half speed
M return: Thank you. I keep looking at my phone in case nursery rings
S return: Keep it on the desk, nobody minds
M: Okay
S catching-up: So, a quick tour of the year. The Bristol team's merged into ours, so there's nine of us
M catching-up: I saw the org chart. Who's Denise
S catching-up: Denise runs what used to be Bristol, you'll like her. And we've dropped the old ticket tool, everything's on the board now
M catching-up: Is my login still alive
S catching-up: It should be, I asked them to wake it up. And Frank retired
M catching-up: No, really. I missed his do
S catching-up: He left you a card, it's in my drawer
M: That's so sweet
S: And four days, the form's with HR, I'll chase them
M: Thanks. No hurry on that one
`,
  ),
];
