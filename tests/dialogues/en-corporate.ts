import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enCorporate: readonly Dialogue[] = [
  transcript(
    'en-corporate-1',
    'en',
    `
# payroll work The payroll error in May
# policy work Rewriting the leave policy
# qualification skills Starting my HR qualification
# boundaries relations Saying no to the directors

S: So, first sunny day of the year and we're in the one room with no window
M: I know. I looked at the booking and thought, really
S payroll: Let's start with May, since it's the one that's keeping you up
M payroll: Yeah. So it was eleven people, they all got the old pension rate. I ran it off the April file
S payroll: And it's fixed now
M payroll: It's fixed, they get the difference on Friday. But I've no idea how I'd catch it if it happened again
S payroll: What would've shown it
M payroll: If I'd put last month and this month side by side. A total would've jumped out
S payroll: Then let's make that a step. You run it, Fiona looks at the totals, nobody presses pay until she's said yes
M payroll: I'd sleep better
M boundaries: The other thing is, um, Richard. He sent me three things on Sunday. Each one urgent
S boundaries: Were they
M boundaries: One was a seating plan
S boundaries: Okay so that's a no. What stops you saying it
M boundaries: He's a director and I'm, you know. Grade four
S boundaries: Say when, instead of no. I can get that to you on Wednesday. He'll tell you if that's not good enough
M boundaries: And if he copies you in
S boundaries: Then I'll write back, Wednesday sounds great
`,
  ),
  transcript(
    'en-corporate-2',
    'en',
    `
# budget work Cutting the events budget
# board skills Presenting to the board
# vendor work Choosing the new payroll vendor
# reporting relations Reporting to two managers

M: i feel like i've been cutting things all week. hedge, fringe, my finger
S: is that what the plaster is
M: it's nothing, it was an onion
S: okay
M reporting: so can we talk about the two managers thing. you and Helen
S reporting: please. is it not working
M reporting: it's just i get two lists. on monday you both wanted the whole of tuesday
S reporting: i didn't know that. and neither did she i bet
M reporting: no. i sort of just stayed late and did both
S reporting: don't do that. that's on us. what if me and Helen agree your week on a friday and you get one list
M reporting: that would be amazing
S reporting: and if something comes in during the week you send it to both of us and we fight it out
M reporting: ha. ok. i'll hold you to that
S: good. now, the vendor. are the three quotes in
M vendor: two are. the cheap one and the one everybody likes
S vendor: what's the gap
M vendor: eleven thousand a year. but the cheap one can't do split cost centres so we'd be doing that by hand
S vendor: which is what, two days a month of you
M vendor: easily. so it isn't cheap really
S vendor: write that on one page and i'll sign the other one
`,
  ),
  transcript(
    'en-corporate-3',
    'en',
    `
# legal work Contracts take too long in legal
# move other The office move
# deputy career Stepping up as deputy
# feedback relations Giving difficult feedback

S: Did you move that plant, it looks happier
M: I did, it was in a draught. It's on the move again when we go to the third floor
S: Ha, we all are. They'll send boxes in June, apparently. Anyway
M feedback: So I've got to have a conversation with Tom and I've been putting it off
S feedback: About
M feedback: He talks over people. Mostly over Aisha. I don't think he knows
S feedback: What have you tried
M feedback: I've tried saying, let her finish, in the room. He just says sorry and does it again
S feedback: So it needs to be the two of you with the door shut
M feedback: How do I start it
S feedback: With what you saw. On Tuesday Aisha started to speak three times and you came in each time. And then wait
M feedback: Wait. That's the awful bit
S feedback: It is. Count to ten in your head. Don't soften it, he'll hear that and nothing else
M feedback: Okay. I'll do it Thursday, after the planning thing
S: Tell me how it goes
M: I will. And legal came back by the way, a miracle, so that's off the list
S: Blimey, mark the calendar
`,
  ),
  transcript(
    'en-corporate-4',
    'en',
    `
# audit work Preparing for the audit
# close work Closing the books faster
# remote private Two days a week in the office
# analyst career From bookkeeping to analyst

S: Close the door, would you, they're drilling
M: Sure. That's been going since eight
S analyst: So I read your note. You want to move into analysis
M analyst: I think so. The bookkeeping's fine, I could do it asleep, and that's kind of the problem
S analyst: What's the part you'd like
M analyst: When you asked why the Leeds shop was down and I went digging. I liked that it had an answer
S analyst: That was a proper piece of work, you know. I used it in front of Andrew
M analyst: Did you. I didn't know that
S analyst: I should've told you. There isn't a post right now, but I can give you one question a month like that
M analyst: I'd really like that. Do I need to do a course or anything
S analyst: SQL would help. There's an online one, we'd pay for it
M analyst: I'll have a look tonight
S: And I'll take the bank reconciliations off you for that, give them to Ravi
M: He'll be thrilled
S: He will not. Oh, the auditors confirmed the fourteenth, I'll book time with you before then
M: Okay, good
`,
  ),
  transcript(
    'en-corporate-5',
    'en',
    `
# survey work The engagement survey results
# hiring work Filling the assistant role
# stress private Managing stress
# minutes skills Taking minutes

M: Have you got ten minutes or is it the full half hour
S: Full half hour, I've moved the other one
M hiring: Great. So the assistant role. We've had ninety applications and I've got a shortlist of five
S hiring: Ninety, goodness. Anyone stand out
M hiring: There's one who ran a school office for ten years. No corporate background, but I think she'd be unflappable
S hiring: I like that. What does Graham think
M hiring: Graham wants the graduate. I think the graduate's gone in a year
S hiring: Interview both. Give them the same inbox, thirty emails, twenty minutes, and see what they do first
M hiring: Oh that's fun. I'll make one up
S hiring: Can we have someone by September
M hiring: If we see them next week, yes. It's four weeks' notice for most of them
S: Great
M: And then the survey's out on the twentieth, so no results till after that
S: No. Let's keep it for then
M: Right, I'll stress-test this inbox on Graham, he'll hate it
S: Do, and time him
`,
  ),
  transcript(
    'en-corporate-6',
    'en',
    `
# newsletter work The internal newsletter
# launch work Communications for the launch
# launch-party other The launch party
# manager relations My new manager

S launch: okay launch. where are we with the comms
M launch: press release is drafted, the customer email is with legal, and the internal note i haven't started
S launch: the internal one's the one i'd do first. people shouldn't read about it in the paper
M launch: yeah fair. i was going to wait for the final date
S launch: write it with a gap. and who's on the phones that day
M launch: i hadn't thought of that. i'll do a question and answer sheet for the front desk
S launch: perfect. one side of paper
M launch: and do we say anything about the old product
S launch: yes. say it plainly, it's supported until next june, otherwise that's the only thing they'll ask
M: got it
M manager: and um, can i say something about Claire
S manager: of course, how's it going with her
M manager: she's nice. she just rewrites everything. i send her a paragraph and it comes back and there's not one word of mine
S manager: that's disheartening
M manager: yeah. and i can't tell what was wrong with it
S manager: have you asked her to talk you through one
M manager: no. i don't want to seem touchy
S manager: it isn't touchy. say, i'd like to get it right first time, can you show me what you look for. she'll love it
`,
  ),
];
