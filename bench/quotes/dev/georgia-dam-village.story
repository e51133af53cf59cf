title: A Georgian Valley Is Told to Move, and Begins by Moving Its Dead
style: foreign
hand: oduya
---
KHVANI, Georgia – They dug up Grandfather Shota first, because he had been the most impatient.

His coffin, or what was left of it, came out of the hillside on the shoulders of four great-grandsons last Saturday and went down the valley on a flatbed truck, behind a priest, an accordion and about 60 mourners who had, most of them, already mourned him in 1983. By nightfall seven more had gone the same way.

The hydroelectric dam that the government means to build at the mouth of this gorge in the Caucasus will be 620 feet high. When it is filled, in 2029, the water will stand where the church does now. The 214 people of Khvani have been told to be out by next autumn. What they were told about the cemetery is in dispute.

<q by="1">“A young man came with a tablet and said the graves would be ‘respected in place,’”</q> <s id="1" who="Manana Gurchiani">Manana Gurchiani</s>, a schoolteacher who heads the village committee, said through an interpreter. <q by="1">“In place! Under a hundred meters of water. I asked him whether the fish had been informed.”</q>

The Ministry of Infrastructure says no such promise was made. In a written reply to questions, <s id="2" who="">it</s> described the resettlement as <q by="2" kind="partial">“voluntary, dignified and generously compensated”</q> and said that a memorial would be raised at the new town, Akhali Khvani, 40 miles off on the plain, where the <x kind="scare">“streets”</x> are so far lines of orange paint. The ministry puts the payment at 95,000 lari a household, or about $35,000. Residents said they had been offered less than half of that.

Opposition to the project has been building for two years. In March, when thousands blocked the road at the Enguri bridge, riot police used tear gas and water cannons; <s id="3" who="">the crowd</s>, soaked, answered with a chant that has since become the movement’s name, <q by="3">“We are already wet.”</q> The slogan is painted on bus stops as far away as Batumi.

Officials in Tbilisi, the capital, see the hand of foreigners in it. Prime Minister <s id="4" who="Irakli Samkharadze">Irakli Samkharadze</s> told lawmakers last month that the protesters were <q by="4" kind="partial">“tourists with a cause”</q> and that Georgia, which imports a fifth of its winter power, could not <q by="4" kind="partial">“light its hospitals with folk songs.”</q> <s id="14" who="">State television</s> has taken to calling the region’s young activists <q by="14" kind="partial">“canoeists.”</q>

One of them, Luka Margiani, laughed when he was asked about that. A 24-year-old with a degree in hydrology from Delft, he came home in February to help his mother pack and has been arrested three times since. <q by="5">“I can’t swim,”</q> <s id="5" who="Luka Margiani">he</s> said. <q by="5">“No one here can swim. The river is four degrees, it’s for trout and for drunks.”</q>

His objection is to the rock. <s id="6" who="">A survey</s> that was carried out by a Soviet institute in 1978, and that he found in a garage in Zugdidi, calls the left wall of the gorge <q by="6" kind="partial">“unsuited to any load.”</q> <s id="7" who="">The Turkish-Italian consortium</s> that won the contract, Bosphor-Adige, said in an e-mail that modern grouting techniques made such concerns <q by="7" kind="partial">“historical.”</q>

Diplomats are watching closely. The European lender that was to have put up a third of the $1.1 billion has delayed its decision twice, and <s id="8" who="">a person familiar with its deliberations</s> said there was <q by="8" kind="partial">“no appetite whatever to finance a funeral.”</q>

Not everybody wants to stay. At the upper end of the village, where the electricity fails most evenings and the nearest doctor is two hours away, Zurab Gurchiani, a distant cousin of the teacher’s, has already sold his cows.

<q by="9">“My wife gave birth in a tractor,”</q> <s id="9" who="Zurab Gurchiani">he</s> said. <q by="9">“They come from the city with their guitars and tell me that I live in paradise. Fine. Let them have the tractor.”</q> He has not told Ms. Gurchiani that he signed. <q by="10">“She taught me to read,”</q> <s id="10" who="Zurab Gurchiani">he</s> said, and looked at his boots.

She knew, as it happened. <q by="11">“It is a village,”</q> <s id="11" who="Manana Gurchiani">she</s> said later, pouring out plum brandy for the gravediggers. <q by="11">“I knew before he did.”</q>

By custom the dead must be told why they are being disturbed. So on Saturday Father Ioseb, who is 29 and came here straight from the seminary, read out the names on each stone, and after every one a relative stepped up with an explanation. Some were brief. <q by="">“They’re building something, Auntie,”</q> was one. <q by="">“It wasn’t our idea,”</q> was another. <s id="12" who="">A boy</s> of about 8, pushed forward by several hands, thought it over for a while and said to a great-great-uncle he had never met, <q by="12">“You get to ride in a truck.”</q>

The new cemetery lies beside a highway, behind a filling station. It has a fence, a tap and, at the gate, a metal sign in two languages that was put there by the contractor. The Georgian part is a verse from Psalms. <s id="13" who="">The English</s> says, <q by="13">“Thank you for your patience.”</q>
