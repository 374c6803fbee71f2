import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enSales: readonly Dialogue[] = [
  transcript(
    'en-sales-1',
    'en',
    `
# discount work How far I can go on discounts
# renewal work The Whitfield renewal
# cold skills Cold calling
# commute private The long commute

S: Hiya, come in. Is it cold out there
M: Freezing. My hands still haven't thawed
S: Heating's broken on this side too, sorry. So, Whitfield
M renewal: Yeah. Their contract runs out on the thirtieth and Dana's gone quiet on me
S renewal: How quiet
M renewal: Two emails, one voicemail, nothing since the eighth. Last year she'd signed by now
S renewal: Could be they're shopping around. Who else do you know over there
M renewal: The ops guy, Lee. He actually uses it every day, so he'd hate to lose it
S renewal: Ring Lee then. Don't ask about the renewal, ask how it's going, and let him tell you
M renewal: Okay. And if it turns out it's the price
S discount: Then you've got ten percent you can give without asking me
M discount: I thought it was five
S discount: It was, they changed it in March. Ten on your own, up to fifteen if I sign it off, past that it goes to finance
M discount: That's good to know, I've been turning people down for no reason
S discount: Just never give it away for nothing. Two years instead of one, or they pay up front
M: Got it. I'll call Lee this afternoon
S: Great. Put a jumper on
`,
  ),
  transcript(
    'en-sales-2',
    'en',
    `
# crm work Keeping the CRM up to date
# territory work New territory split
# confidence skills Confidence with senior buyers
# target work This quarter's target

S: So how was the weekend, did you get to the beach
M: We did, it rained, we ate chips in the car
S: Classic
M confidence: Um, so I wanted to talk about Thursday. The CFO walked in halfway through and I just sort of shrank
S confidence: What did that look like
M confidence: I started talking faster, and I apologised for the slides, like, twice
S confidence: Was there anything wrong with the slides
M confidence: No. That's the thing. I just assume someone at that level knows better than me
S confidence: She knows her numbers better than you. She doesn't know what our other forty customers do, and you do
M confidence: I hadn't looked at it like that
S confidence: Have one story ready for that moment. Here's what a company your size did. And then stop
M confidence: Right. One story, then stop
S: And we'll get to the territory thing next time, I'm still waiting on the map from Pete
M: Sure, no rush
S: Anything else before I let you go
M: No, I'm off to update the CRM before you tell me off
S: Smart
`,
  ),
  transcript(
    'en-sales-3',
    'en',
    `
# forecast work Getting my forecast right
# weather private Working from the allotment
# partner relations Working with the partner team
# pitch skills A shorter pitch

M: sorry i'm late, it's absolutely chucking it down
S: yeah the forecast said dry all day, typical
M: my seedlings will be happy at least
S: ha. okay what have we got
M partner: so the partner team. i feel like we're tripping over each other
S partner: example
M partner: i rang the council on monday and they'd already had a quote, from a reseller, through us, and i knew nothing about it
S partner: ouch. and who's looking after that reseller
M partner: Gemma, i think. she was as surprised as me to be fair
S partner: so do you two have any kind of shared list
M partner: no. we've each got a spreadsheet
S partner: then fifteen minutes on a monday, the two of you, read the names out. that's all it needs
M partner: yeah. i'd be up for that, i like Gemma
S: good. i'll mention it to her boss so it isn't a surprise
M pitch: and then can i run the new opening by you. it's down to like ninety seconds
S pitch: from what, four minutes. go on
M pitch: i cut the company history and the logos, and i just start with what goes wrong on a delivery day
S pitch: love that. cut the bit about awards as well and you're at a minute
M: done
`,
  ),
  transcript(
    'en-sales-4',
    'en',
    `
# lost work Why we lost the Brandt deal
# onsite private Fewer nights away
# handover relations Handover to customer success
# proposal skills Writing proposals

S lost: Okay, Brandt. I read the email. How are you feeling about it
M lost: Gutted, honestly. I thought we had it
S lost: What did they say when you asked
M lost: That the other lot could start in two weeks and we said eight
S lost: Was eight real
M lost: That's what implementation gave me. I didn't push back on it
S lost: I think that's the lesson then. It wasn't the price and it wasn't you
M lost: It felt like me
S lost: I know. Next time bring implementation into the call, let them hear it from the customer
M: Okay. Yeah
S: And don't open the laptop tonight. Have you got anything nice on
M: My sister's cooking. So that's something
S proposal: Good. Uh, about the proposals though, I did have one thought, yours are lovely but they're thirty pages
M proposal: They want detail
S proposal: Put the detail at the back. Page one is what they said, what it costs, when it starts
M proposal: I could do a template like that, then I'm not rewriting it every time
S proposal: Do that and show it to the others, they'd use it
M: Will do. I lost my notes on the train anyway, so I'm starting clean
`,
  ),
  transcript(
    'en-sales-5',
    'en',
    `
# quota work Am I on track for quota
# mentor career Finding a mentor
# travel work Travel budget
# team relations Feeling left out of the team
# pricing work New price list

S: How's things
M: Busy. Good busy. The new price list came out and my phone hasn't stopped
S: I'll bet. We've put an hour on that for everybody on Wednesday so save your questions
M: Fine by me
M team: There is one thing, um, it's a bit awkward
S team: Go on
M team: Since I moved up here it's like I find out about everything last. They all go to lunch and I hear about it after
S team: That's not nice. Do you think it's on purpose
M team: No, no. They're just in the same room and I'm the one on the screen
S team: Would it help to come down one day a week
M team: It would, but it's a hundred and forty quid on the train each time
S team: I'd rather find that money than have you feel like an outsider. Let's say every other Tuesday and see
M team: Thank you. I nearly didn't bring it up
S: I'm glad you did
M quota: And then, numbers. I'm at sixty percent and we're at week eight
S quota: Sixty at week eight is fine, you're back-loaded this quarter
M quota: It depends on two deals though. If either one slips I'm done
S quota: Then let's find you a third. Who did you quote in spring that went quiet
M quota: There's a hotel group. I'll dig them out
`,
  ),
];
