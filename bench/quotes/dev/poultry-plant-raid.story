title: ‘They Locked the Break Room’: Georgia Town Takes Stock After Immigration Raid
style: agency
language: en
hand: capitol
---
TALLORA, Ga. – The second shift at the Pine Sister poultry plant ran with 61 people on Thursday. On an ordinary night it takes 240.

A day after federal immigration agents arrested 118 workers in the largest such operation in Georgia this year, chickens went out of the county by the truckload, still alive, to a competitor’s plant in Alabama. Schools reported that a third of their students were absent. A laundromat on Cotton Avenue was giving away the clothes that nobody had come back for.

<s id="1" who="">U.S. Immigration and Customs Enforcement</s> said in a statement that the operation was the result of a 16-month criminal investigation into <q by="1" kind="partial">“widespread use of stolen Social Security numbers”</q> at the plant. Two managers were charged with harboring. The agency said everybody who was detained had been given access to a telephone, water and medical care.

Workers who were released gave a different account.

<q by="2">“They locked the break room and put us on the floor, sitting, with the hands like this,”</q> said <s id="2" who="Hermelinda Ixcoy">Hermelinda Ixcoy</s>, 37, a Guatemalan who has a work permit and was let go after five hours. She laced her fingers behind her neck. <q by="2">“I said I have my card in my locker. The man said, ‘Everybody has a card in the locker.’”</q>

Ixcoy, who debones thighs for $17.20 an hour, said she had urinated on herself rather than ask a second time for the bathroom. ICE did not respond to a question about that.

The raid has split Tallora, a town of 9,400 that voted heavily for the president and whose tax base is, in the words of its mayor, <s id="3" who="Hoyt Lanier">Hoyt Lanier</s>, <q by="3" kind="partial">“a chicken, another chicken and a Dollar General.”</q>

<q by="4">“I support the law,”</q> <s id="4" who="Hoyt Lanier">Lanier</s>, a Republican, said in his office, where the telephone rang without a break. <q by="4">“I’ve supported it out loud. And I have got 118 houses with supper on the stove and nobody coming home, and I’m supposed to support that too, and I’m working on it.”</q>

Others were not torn. Outside the Piggly Mart, <s id="5" who="Dale Ferris">Dale Ferris</s>, 66, a retired millwright, said wages at the plant had been <q by="5" kind="partial">“stuck in the mud for 20 years”</q> because of illegal labor. His son had quit there after six weeks, he said, for want of anyone on the line to talk to.

<q by="6">“Pay twenty-five an hour and you’ll see Americans,”</q> <s id="6" who="Dale Ferris">Ferris</s> said. <q by="6">“You’ll see me.”</q>

Told that the company had once paid close to that, during the pandemic, and had still drawn few local applicants, he shrugged.

<q by="6">“Then pay thirty.”</q>

Pine Sister, which is privately held, denied knowing of any fraud. Its general counsel, Ji-won Bae, said that the company had used the government’s own E-Verify system for every hire since 2011. <q by="7">“We did what Washington told us to do, on the website that Washington built,”</q> <s id="7" who="Ji-won Bae">Bae</s> said by phone. <q by="7">“It said yes 118 times.”</q>

But an affidavit unsealed Thursday in federal court in Macon describes a market in identities run from the plant’s own parking lot. <s id="8" who="">An informant</s> told agents that a supervisor charged $1,500 for <q by="8" kind="partial">“a good number”</q> and $600 for one that had already been used at another plant. According to the affidavit, a human resources manager, <s id="10" who="Crystal Denham">Crystal Denham</s>, who is one of the two charged, was shown a driver’s license with the photograph of a different woman and remarked, <q by="10">“Close enough for chicken.”</q>

Denham’s lawyer, W. Asa Pettibone, said she would plead not guilty. The remark, <s id="11" who="W. Asa Pettibone">he</s> said, was <q by="11" kind="partial">“a joke about hairdos.”</q>

At St. Martin de Porres Catholic Church, volunteers had covered a wall with the names of the missing, written on index cards by relatives. One card bore no name. <s id="13" who="">It</s> said, in Spanish, <q by="13">“My dad. He has a green cap.”</q>

The Rev. Anselm Nwosu said that by Thursday night he had placed 14 children with families of the parish. The youngest was 9 months old. Federal officials had told him that sole caregivers were being identified and released, a process that <s id="12" who="Anselm Nwosu">he</s> described as <q by="12" kind="partial">“somewhere between slow and imaginary.”</q>

Lawyers said most of those arrested were taken to a detention center in Folkston, 170 miles away. Thirty-one had been deported before and could be prosecuted for reentry.

At shift change a horn sounded at the plant. In the visitors’ lot a dozen applicants stood in line under a new banner: <q by="">“Now Hiring All Positions. Start Today.”</q>
