import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** More of the kind of en-passing. */
export const enAsides: readonly Dialogue[] = [
  transcript(
    'en-passing-7',
    'en',
    `
# data work Cleaning up the customer data
# talk skills My talk at the conference
# kitchen other The shared kitchen
# rates work New day rates for freelancers

S: I've cleaned that kitchen twice this week, I swear it's one person
M: It's Gavin. It's always Gavin
S: I'll have a word with him. What have you got for me
M talk: They accepted my talk. The one in Lisbon
S talk: They did, that's fantastic. When is it
M talk: October. Twenty five minutes and I've got about six minutes of things to say
S talk: You've got more than that. You could do an hour on the night it all went wrong
M talk: I don't know if I'm allowed to
S talk: Leave out the customer and you are. That's the part people will remember
M talk: Okay. Could I try it on the team first, in September
S talk: Friday lunch, I'll get sandwiches
M: Thank you. And I sent you the day rates
S: Got them, signed, all done
M: That was quick
`,
  ),
  transcript(
    'en-passing-8',
    'en',
    `
# goals career Goals for my first year
# project work The warehouse project
# calls skills Being braver on the phone

S: Two goals in the last five minutes, did you watch it
M: I missed both, I was putting the kids to bed
S: Oh no
M: My phone was buzzing like mad and I didn't dare look
S: Right, work. The warehouse project
M project: So the racking's in and the floor's painted, but the scanners don't talk to the new system
S project: At all
M project: They connect and then drop after a minute. The supplier says it's our wifi and IT say it's the scanners
S project: Of course they do. Get them both in the building on the same day
M project: Thursday's possible. I'd have to move the stock day
S project: Move it. Nobody leaves till one box has gone from door to door
M project: I like that. I'll book a room with no chairs
S: Perfect
M: And my first year thing, I've nothing written down yet
S: That's fine, bring it in May
`,
  ),
  transcript(
    'en-passing-9',
    'en',
    `
# plan work The rollout plan for the clinics
# course skills Project management course
# sleep private I'm not sleeping well

M: morning. did the baby let you sleep
S: four hours. i'm a new man
M: oh well done
S: i've had three coffees so if i talk fast just stop me
M plan: okay. so the clinics. the plan says six in march and honestly i don't think we'll manage more than four
S plan: what's holding it up
M plan: each one wants its own forms. we said one set for everybody but the doctors won't have it
S plan: how different are they
M plan: two fields. it's two fields, i counted
S plan: then give them two free boxes and call it their form
M plan: ha. that might just work
S plan: and do the friendly ones first so the others hear it's fine
M plan: then i'd start with the two in the harbour
S: good. how's the course, still on thursdays
M: still on thursdays, it's alright
S: good good
`,
  ),
  transcript(
    'en-passing-10',
    'en',
    `
# returns work Too many returns
# return private Return to full time
# manual work Rewriting the manual
# sister relations Working with my sister-in-law

S: Many happy returns for Saturday
M: Oh, you remembered. Thank you. Forty, I can't believe it
S: You don't look it
M: My sister-in-law made the cake, it was the size of a door
S manual: I saw. So, the manual. What did you think when you looked through it
M manual: It's from before the new pump. Half the pictures are of something we don't sell
S manual: And people still open it
M manual: The installers do, it's all they've got on a roof. They ring us when it doesn't match
S manual: So what would you do
M manual: Throw it out and do ten pages with photos. The steps, what goes wrong, who to ring
S manual: Could you do that by summer
M manual: If I get two days on site with someone fitting one
S manual: Go with Baz next week, I'll clear it
M: Brilliant
`,
  ),
  transcript(
    'en-passing-11',
    'en',
    `
# deadline work The tender deadline
# design skills Learning layout and design
# moods relations The mood in the office
# flexible private Flexible hours for school pick-up

S: Have you had lunch
M: Sort of. A banana
S: Okay, I'll be quick
M moods: It's not a big thing. It's just gone really quiet in there since the announcement
S moods: Quiet how
M moods: No music. People eat at their desks. Somebody cried on Tuesday and nobody knew what to say
S moods: I'd noticed the music. What are they thinking, do you know
M moods: That it'll be us next. Nobody's said it won't be
S moods: I can't promise but I can tell them what I know, and when I'll know more
M moods: That would help. It's the not knowing
S moods: I'll get everyone together this afternoon, ten minutes, standing up
M: Thank you
S: And pick-up, that's all working with the new times
M: Yes, it's perfect, no more running
S: Great. Now eat something. By design, not by accident
`,
  ),
  transcript(
    'en-passing-12',
    'en',
    `
# claims work Claims are piling up
# phone work Phone cover at lunchtime
# exam skills The insurance exam
# change career Changing to underwriting

M: My phone's dead so I've got no idea what the time is
S: Ten past. You've plenty
M: Okay good
S exam: The exam's on the eleventh, is it. How's that going
M exam: I've done the first three chapters. The fourth's all reinsurance and I've read it twice and it just slides off
S exam: It did with me. Draw it. Who pays who, with arrows
M exam: I'm not much of a drawer
S exam: Stick men are fine. And do the old papers, they ask the same ten things every year
M exam: Are there any around
S exam: I've got six in my drawer. Do one on Sunday with a timer on and we'll mark it together
M exam: That's kind, thank you. I really want to pass first time
S: You will
M: There's a pile of claims with my name on it so I'd better go
S: Go on then. Change the battery in that phone
`,
  ),
];
