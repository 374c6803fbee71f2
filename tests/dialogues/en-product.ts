import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** Engineering and design, with words that mean another thing elsewhere. */
export const enProduct: readonly Dialogue[] = [
  transcript(
    'en-product-1',
    'en',
    `
# oncall work On-call is wearing me out
# tests work Flaky tests
# staff career What staff engineer would take
# release work The March release

S: Hey. You look like you've been up
M oncall: Three pages last night. One at two, one at ten past, one at four
S oncall: Anything real
M oncall: The disk one again. It clears itself by the time I've got the laptop open
S oncall: Then why does it wake anybody
M oncall: Because somebody set it at eighty percent three years ago and we're all too scared to touch it
S oncall: Touch it. Put ninety five, daytime only, and say I said so
M oncall: Really. Okay. And could we get a fifth person on the rota, because one week in four is a lot
S oncall: Priya's ready, I think. Let her shadow you next week
M: That'd be brilliant
S: Take this afternoon off, by the way. Go to bed
M: I might actually. There's a test I've got to take though, eye test, at three
S: After that then
M staff: Can I ask the other thing quickly. Staff. I read the page and I can't tell if I'm close or miles off
S staff: Closer than you think. You've got the depth. What's missing is something that three teams changed because of you
M staff: Like the logging stuff
S staff: Exactly like the logging stuff, if you write it up and get it adopted outside of us
M staff: Okay. That's concrete at least
`,
  ),
  transcript(
    'en-product-2',
    'en',
    `
# migration work Database migration
# review relations My code reviews come across as harsh
# rust skills Learning Rust
# estimate work We always underestimate

M: so i looked at my list and the migration's on there but honestly there's nothing to say till Ops give us a date
S: okay, skip it
M review: the one i do want is reviews. somebody said mine are, uh, brutal
S review: who said that
M review: it was in the retro, on a sticky, no name. some of us dread getting comments from M
S review: how did that land
M review: not great. i thought i was being efficient
S review: can i be honest, i've seen a couple. you write, no, why, and, this is wrong. that's a whole comment
M review: because it was wrong
S review: sure. but try asking. what happens here if it's empty. same point, and they get to find it
M review: it's longer though
S review: it is. and say one thing you liked, if there is one, you don't have to make it up
M review: okay. i'll go back and say something to Theo, i think i know which one that was
S: that's decent of you
M: anyway my bike's got rust all over the chain from leaving it out, so i'm off to buy oil before the shop shuts
S: go go go
M: see you thursday
`,
  ),
  transcript(
    'en-product-3',
    'en',
    `
# roadmap work The second half roadmap
# interviews skills Getting better at interviewing candidates
# debt work Making time for tech debt
# baby private Paternity leave

S: How's Mia doing
M: She's good. Tired. Five weeks to go
S baby: So let's talk about the leave. How long do you want
M baby: I was thinking four weeks straight away and then the rest in the autumn when Mia goes back
S baby: Makes total sense. Have you told HR
M baby: I've filled in the form but I didn't want to hit send before I'd asked you
S baby: Hit send. And who picks up your stuff
M baby: Ollie for the API, and I was hoping you'd cover the Tuesday thing with the vendor
S baby: I can do that. And I don't want to see you online, okay, the baby won't be small twice
M baby: Deal
S: Right. What else
M debt: Well it'd be nice to leave the place tidy. I keep asking for time to clean up the auth module and it gets bumped every sprint
S debt: I know. Product see it as invisible work
M debt: It's costing us about a day per feature. I've got the numbers now
S debt: Then give me the numbers and I'll trade a feature for it. One day a week, say, Fridays
M debt: I'd take Fridays
S: Good. The roadmap isn't final till the ninth, so there's nothing to show you there yet
M: No worries
`,
  ),
  transcript(
    'en-product-4',
    'en',
    `
# design work The new design system
# feedback relations Getting feedback from designers earlier
# docs work Nobody reads the docs
# bootcamp skills Machine learning course

S: You on mute
M: Sorry, yeah. Can you hear me now
S: Loud and clear
M feedback: Okay. So I build the thing, I show it to Ines, and then she says the spacing's off and the whole flow is wrong
S feedback: At the end
M feedback: Always at the end. And by then it's two days to redo
S feedback: What if you showed her something ugly on day one
M feedback: She gets funny about ugly things
S feedback: Ask her. I think she gets funny about being asked when it's too late to matter
M feedback: That's fair. I could do a ten minute call on day two, before I wire anything up
S feedback: Do it for the next one and tell me if it saved you the rework
M: Deal
S: And how's the course
M bootcamp: The machine learning one. I've done six out of ten weeks. I'm a bit lost since the maths kicked in
S bootcamp: Which bit
M bootcamp: Gradients. I can use the library, I just can't say why it works
S bootcamp: Grab Hiro, he taught that stuff. He'd draw it for you in half an hour
M bootcamp: Oh really. I'll ask him
`,
  ),
  transcript(
    'en-product-5',
    'en',
    `
# incident work What we learn from the outage
# meetings private Too many meetings
# bugs work Bug backlog
# promotion career Promotion next spring

S incident: So you wrote the post-mortem, thank you. I thought it was really clear
M incident: Thanks. It was a bit grim reading it back
S incident: What stuck with you
M incident: That four people saw the graph go funny and nobody said anything for half an hour
S incident: Why, do you think
M incident: Everyone figured somebody else was on it. There's no moment where one person says it's mine
S incident: So that's the thing to fix, more than the timeout
M incident: Yeah. I'd like a bot that just asks, who's got this, and pings until someone answers
S incident: Build it. It's a day, isn't it
M incident: About a day, yeah
S: Lovely. Are you bringing the kids on Saturday
M: I am, they want to catch bugs in the long grass, they've got a net and everything
S: Ha, mine'll join in
M: I'll promote you to head of nets
S: I accept. Right, I've got another meeting
M: Course you do. See you Saturday
`,
  ),
];
