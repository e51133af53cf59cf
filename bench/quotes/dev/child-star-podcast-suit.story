title: 'Bless This Mess' Star Sued by Her Own Mom Over Podcast Bombshells
style: tabloid
language: en
hand: kell
---
Former sitcom cutie Maddie Rae Lassiter has gone from America's kid sister to America's most-sued daughter.

The 33-year-old, who spent eight seasons as wisecracking Pepper on <x kind="title">"Bless This Mess,"</x> was slapped with a $12 million defamation suit Tuesday by her mother and former manager, Tawny Lassiter-Boone, over a podcast in which she dished about her childhood, her cash and a missing pony.

In papers filed in Los Angeles Superior Court, <s id="5" who="Tawny Lassiter-Boone">Lassiter-Boone</s>, 58, says her daughter has painted her as <q by="5" kind="partial">"a cartoon vampire with a coupon binder."</q> <s id="12" who="">The complaint</s> lists no fewer than 61 <q by="12" kind="partial">"lies,"</q> all from one six-part series, <x kind="title">"Pepper Spray."</x>

The actress fired back within the hour.

<q by="2">"lol,"</q> <s id="2" who="Maddie Rae Lassiter">she</s> wrote on Instagram over a selfie in a neck brace, a nod to Season 4. <q by="2">"See you in court mommy. Bring the binder."</q>

Fans of the show, which ran from 1998 to 2006, have been glued to the family feud since Episode 2, when Lassiter claimed that she found out at 19 that her trust account, which should have held about $3.4 million, had $211 in it. When she confronted her mom, she told listeners, she got a hug and a bill. <q by="3">"She goes, 'Baby, you were expensive,'"</q> <s id="3" who="Maddie Rae Lassiter">Lassiter</s> said. <q by="3">"I was a child. I ate noodles."</q>

Lassiter-Boone tells it differently. In the suit, <s id="1" who="Tawny Lassiter-Boone">she</s> says the money went to acting coaches, a tutor, a Calabasas ranch that her daughter <q by="1" kind="partial">"begged for on a nightly basis"</q> and a stunt pony, Mr. Giggles, who did not, <s id="4" who="">it</s> insists, go <q by="4" kind="partial">"to the glue people."</q>

Mr. Giggles, 31, is alive and lives in Ojai, court papers say. There is a photo.

The mom's attorney, <s id="11" who="Vince Karamanlis">Vince Karamanlis</s>, told CelebWire that his client had been <q by="11" kind="partial">"hounded out of her Pilates."</q> She now gets hissed at in the supermarket, he said, and last month, at her own church, someone stuck a note under her windshield wiper: <q by="">"Where's the pony, Tawny?"</q>

<q by="6">"It was funny for about a day,"</q> <s id="6" who="Vince Karamanlis">Karamanlis</s> said. <q by="6">"Then it's people filming your garbage."</q>

But an insider who worked on the show for five seasons says that Tawny was known around the set as <x kind="nickname">"the Invoice"</x> and once billed the production for the cupcakes at her daughter's own birthday. <q by="7">"We all felt terrible for Maddie,"</q> <s id="7" who="">the source</s> said. <q by="7">"She'd do a 10-hour day, then mom would have her signing headshots in the van. At 7 years old! Her hand would cramp."</q>

Not so, says brother Colt. <s id="8" who="Colt">The 29-year-old</s>, a Scottsdale realtor who calls himself <q by="8" kind="partial">"the normal one,"</q> has taken Mom's side, and said in a lengthy Facebook post that his sister has <q by="8" kind="partial">"always needed a villain."</q> He and Maddie have not spoken since <s id="9" who="Maddie Rae Lassiter">she</s> referred to him, in Episode 5, as <q by="9" kind="partial">"an unpaid extra."</q>

TV dad Bruce Halvorsen-Pike, 71, begged everybody to cool it. <q by="10">"I love them both,"</q> <s id="10" who="Bruce Halvorsen-Pike">he</s> told the site through his rep. <q by="10">"I only played the father, but somebody ought to send them to their rooms."</q>

The reboot, alas, looks deader than ever. Streaming giant Nimbus put it <x kind="scare">"on ice"</x> in May, and an exec there, when asked on Tuesday about its chances, sent a single emoji. It was a pony.

A hearing is set for Feb. 20.
