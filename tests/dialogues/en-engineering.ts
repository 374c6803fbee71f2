import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enEngineering: readonly Dialogue[] = [
  transcript(
    'en-engineering-1',
    'en',
    `
# oncall work On-call is wearing me out
# reviews work Code review turnaround
# two-years career Where I want to be in two years
# offsite other Plans for the team offsite

S: Hey, how's it going, can you hear me okay
M: Yeah, loud and clear
S: So what's on your mind this week
M oncall: Um, honestly, on-call is wearing me out, I got paged four nights out of seven
S oncall: Ouch, four. Was it the same thing each time
M oncall: Three of them were that disk alert on the reporting box, which isn't even urgent
S oncall: Okay, that one shouldn't wake anybody up. Let's turn it into a ticket instead of a page
M oncall: That'd be huge. And if I could swap out of the next rotation, I'd really appreciate it
S oncall: Sure, I'll take your slot on the twentieth myself
M: Oh wow, thanks
M reviews: The other thing is how slow code review has got, my pull requests sit there for like three days before anyone looks
S reviews: Three days is too long. Is it a size thing or are people just buried
M reviews: Bit of both. I had one with eleven hundred lines, that's on me
S reviews: Maybe we try a rule where anything under two hundred gets looked at same day
M reviews: I'd sign up for that
S: Cool, I'll bring it up with the team on Monday, and let's do the career stuff next time when you've slept
M: Ha, yeah, good call
`,
  ),
  transcript(
    'en-engineering-2',
    'en',
    `
# migration work The database migration
# rust skills Learning Rust
# priya relations Working with Priya
# meetings work Too many meetings

M: hi, sorry, two minutes late
S: no worries, i was just refilling my tea
M migration: so the database migration, we did the dry run on friday and it took nine hours
S migration: nine, we've only got a six hour window haven't we
M migration: right, and most of it's the orders table, it's rebuilding every index as it goes
S migration: could you drop the indexes first and build them after
M migration: that's what i want to try next, i reckon it gets us down to about five
S migration: okay, do another rehearsal wednesday and if it's over five and a half we move the date
M migration: fair enough, i'll write that down as the cutoff
S: is priya helping you with that
M: yeah she's doing the rollback script
S: great
M rust: on a lighter note, i've started going through the rust book in the mornings
S rust: oh nice, how are you finding it
M rust: the borrow checker and i aren't friends yet, but i ported a little log parser and it's stupidly fast
S rust: you should show that at the brown bag, even ten minutes of it
M rust: maybe once it handles errors properly, right now it just panics
S: ha, fair, right, i've got to hop to another meeting
M: no problem, talk soon
`,
  ),
  transcript(
    'en-engineering-3',
    'en',
    `
# senior career Getting to senior
# estimates work My estimates are always off
# flaky work Flaky tests
# feedback relations Giving feedback to Marcus

S senior: You wanted to start with the promotion thing, I think
M senior: Yeah. I read through the level descriptions again and I can't tell what I'm missing
S senior: What did you think was the gap when you read it
M senior: Scope, probably. I finish what I'm handed but I don't really pick the problems
S senior: That's about how I'd put it too. The people who get there usually own something nobody asked them to
M senior: So something like the search relevance mess. Nobody's got their name on that
S senior: Exactly that kind of thing. Write me half a page on what you'd do with it and I'll find you the time
M senior: Okay, I can have it by next Thursday
S feedback: Perfect. And I saw you'd put Marcus on the list
M feedback: Right, um, he talks over people in planning and I think the juniors have stopped speaking up
S feedback: Have you said anything to him
M feedback: Not really. I don't want to make it a big thing, he means well
S feedback: Then keep it small. Pick one moment, say what you saw and what happened next, and ask how he saw it
M feedback: Like, in Tuesday's planning Lena started a sentence twice and didn't get to finish
S feedback: That's great, that's really all you need
M feedback: Alright. I'll test that out on him this week
S: Good luck, let me know how it lands
`,
  ),
  transcript(
    'en-engineering-4',
    'en',
    `
# onboarding work Onboarding the two new hires
# docs work Our runbooks are out of date
# remote private Working from home without going stir-crazy

S: Morning. You sound a bit echoey today
M: Yeah I'm in the spare room, the boiler guy's in the kitchen
S onboarding: Ha, okay. Shall we start with onboarding the new hires
M onboarding: Sure. So Tom and Aiko start on the third and I've got a rough plan for their first two weeks
S onboarding: What does day one look like
M onboarding: Laptop, access, then they pair with me on a tiny bug so they ship something before Friday
S onboarding: I like that. Who's their go-to person when you're out
M onboarding: I was going to ask Dele to cover Aiko and I'd take Tom
S onboarding: Sounds right, I'll mention it to Dele
M docs: The snag is, half the runbooks still point at the old cluster, so they'd be following instructions that don't work
S docs: How many are we talking about
M docs: Fourteen that matter. I fixed three last week, it's about an hour each
S docs: What if the new folks fix them as they go. Fresh eyes catch what we skip
M docs: Oh, that's neat actually, one per week each
S remote: And how are you doing with being at home all week
M remote: Up and down. By Thursday I've basically not spoken to a human out loud
S remote: Would a coworking day help, we've got budget for it
M remote: Maybe Wednesdays. I also started walking round the park before I log on, that's been good
`,
  ),
  transcript(
    'en-engineering-5',
    'en',
    `
# perf work The slow checkout page
# design relations Friction with the design team
# conference skills Speaking at a conference
# hiring work Hiring a second backend person

S: hey hey, did you get the thing i sent over
M: the expenses form, yeah, i filled it in this morning
S: perfect, finance were chasing me
M: it still wants a receipt for the train though and i only have the email
S: a screenshot of the email's fine, that's what i did
M: okay cool. also my badge stopped working on the second floor
S: yeah they changed the readers over the weekend, just go to the front desk and they'll redo it
M: they said i needed you to approve it or something
S: oh right, it's in my inbox, let me do it now while we're on
M: thanks, i've been tailgating people since monday
S: don't tell security that. okay, done
M: is there parking at the conference centre for the thing on friday
S: there is but it fills up by eight, i'd take the bus
M: gotcha
S: sorry, this ended up being all admin, hiring and the rest we'll pick up on thursday
M: no it's fine, it was slowing me down anyway
`,
  ),
  transcript(
    'en-engineering-6',
    'en',
    `
# roadmap work What to cut from the roadmap
# lead career Whether to try tech lead
# pairing skills Getting better at pairing
# alerts work Noisy alerts
# holiday private My time off in August

M roadmap: so I'm a bit stuck on what to cut from the Q3 roadmap
S roadmap: yeah, I looked at it, there's nine things on there and you've got people for about five
M roadmap: right, and every one of them has somebody who really wants it
S roadmap: if you had to drop one tomorrow, gut feel
M roadmap: the admin redesign. It looks tired but it works, nobody's losing customers over it
S roadmap: okay, that's one. What about the partner export
M roadmap: I could shrink it, CSV only, no scheduler. That saves maybe three weeks
S roadmap: do both of those and tell the stakeholders before they hear it sideways
M: will do. I'm away from the ninth by the way, it's on the calendar
S: yep, saw it
M lead: there's the other thing, the lead role. I keep going back and forth
S lead: what's pulling you each way
M lead: I like shaping the work. I don't like the idea of being in calls all day and never coding
S lead: could you try it for a quarter, with an honest way back if you hate it
M lead: that takes the fear out of it. Would it be the payments group
S lead: most likely, yeah. Have a think and tell me by the end of the month
M: okay. thanks for not rushing me
`,
  ),
];
