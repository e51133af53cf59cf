package quotation

import "firsthand/internal/wordset"

// Common given names, as censuses list them. They only tip the balance: what the text says of a
// person ("his wife", "she said") goes before, and a name that is not here is as good as one that is.
var (
	womensNames = wordset.Of(`mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty
		ashley emily margaret michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia dorothy amy kathleen
		angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria
		catherine heather diane olivia julie joyce victoria ruth lauren kelly christina joan evelyn judith andrea hannah
		megan cheryl jacqueline martha teresa gloria sara janice ann anne kathryn abigail sophia frances alice judy isabella
		julia grace denise marilyn danielle beverly charlotte natalie theresa diana brittany doris kayla lori jane claire
		fiona harriet eleanor lucy molly ella chloe zoe sophie ellen marie rosa elena carmen lucia ingrid astrid nadia leila
		fatima aisha priya anita yuki mei ana isabel clara nora nina eva irene monica veronica tina gina paula wendy tracy
		stella naomi miriam bridget audrey sylvia vivian edith agnes
		aaliyah abby ada adaeze adela adele adriana agatha aicha aida aileen aiko aimee aisling ajla akiko alana alba alejandra alessandra
		alexandra alicia alina alison allison alma alyssa amal amalia amara amelia amina amira amparo amrita anais ananya anastasia angelica
		angelina anika anjali annabel annabelle anneliese annette annika antoinette anya araceli ariana arlene asha ashleigh asma asuncion
		aurora ava ayesha aylin azadeh barbra beata beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy bianca
		birgit blanca bonnie brigid brigitte britney caitlin camila camille candice cara carla carlotta caroline carrie cassandra cassie
		catalina cecilia celeste celia celine chantal chiara chiamaka chitra christa christie ciara cindy claudia clementine colette colleen
		concepcion connie consuelo cora cordelia corinne cristina dahlia dana daniela daphne darlene deanna debbie deirdre delia della delphine
		denisha desiree dina dolores dominique donna dora dorothea ebony edna eileen elaine elana elise elisa eliza elle ellie eloise elsa elsie
		elspeth emilia emily-rose emmanuelle enid erica erika erin esme esmeralda esperanza estelle esther eugenia eun-ji eunice evangeline eve
		evie farah farida felicia felicity flora francesca freda frederica freya gabriela gabriella gabrielle gail gemma genevieve georgina
		geraldine gertrude ghislaine gillian giovanna giulia gladys greta gretchen guadalupe gwen gwendolyn hadiza haley hana hanna hattie heidi
		helena helene helga henrietta hilary hilda hillary ida ilse iman imani imogen indira ines inez ingeborg iona irina irma isabelle isla
		isobel ivana jacinta jada jade jamila jana janelle jasmine jeanette jeanne jenna jennie jenny jill jillian jo joanna joanne jocelyn
		jodie johanna josefina josephine josie juanita juliana juliet juliette justine kamala kara karin karina kari kate katarina kathrin kathy
		katia katie katja katrina kavita kayleigh keisha kelsey kendra khadija kiara kim-anh kimberly kira kirsten kirsty kristen kristin
		kristina kylie lacey laila lakshmi lana lara larissa latasha latisha latoya laurel laurie layla lea leah leanne lena lenora leona leonie
		leticia lila lillian lisbeth liv liza lola lorena loretta lorraine lottie louisa louise lourdes luciana lucille lucinda ludmila luisa
		luz lydia lynda lynette mabel mackenzie maddie madeleine madeline madison mae maeve maggie magdalena maisie malala malika mallory mandy
		manuela mara marcela marcia margarita margaux margery margot marguerite mariah mariam mariana marianne maribel maricel mariela marina
		marisa marisol marissa marjorie marlene marta martina matilda maud maura maureen mavis maxine maya meera meghan mei-ling melanie melinda
		mercedes meredith mia mildred milena millie mindy minerva miranda moira mollie mona muriel myra myrtle nadine naima nanette natalia
		natasha neha nell nellie nerys ngozi nicola nicolette nisha noelle noemi noor norma odalys odette ofelia olena olga oluwaseun oona
		ophelia orla paloma pam patrice patsy patty paulina pauline peggy penelope perpetua petra philippa phoebe phuong phyllis pia pippa polly
		pooja portia prudence qiana queenie rania raquel rasha ramona reba regina rena renata renee reyna rhiannon rhoda rhonda rita roberta
		robyn rochelle romy rosalie rosalind rosamund rosario roseanne rosemary rosie rowena roxanne rukmini sabine sabrina sadie saida saanvi
		sakura sally salma sanna samira saoirse selena selma serena shanice shanelle sharlene sharmila shauna sheena sheila shelby shelley sheri
		sherry shivani shreya sian sigrid simone sinead siobhan sofia soledad solange sonia sonja sonya soo-jin su-jin stacey stacy steph sunita
		sunniva susana susanna susannah suzanne svetlana sybil tabitha takeisha talia tamara tamika tammy tanya tara tasha tatiana tawny tess
		tessa thandiwe thelma thuy thuy-linh tia tiffany tilda tonya tori tricia trina trish trudy uma ursula ute valentina valerie vanessa vera
		verity vicki vicky vilma viola vivienne wanda wanjiku whitney wilhelmina wilma winifred xiomara yasmin yasmine ye-jin yelena yesenia
		yetunde yolanda yoko yoon-ah yvette yvonne zadie zainab zara zelda zoey zora zuri
		rae bunny monique jadwiga fabienne solène ndèye maren marijke ishbel effie noemí noémie mireille séverine hélène geneviève chloé zoé
		léa inès anaïs maud-lise agnieszka katarzyna małgorzata malgorzata zofia jolanta halina danuta ewa barbora zuzana ludmilla oksana olha
		nataliya tetiana ekaterina anastasiya galina lyudmila nadezhda zhanna aliya gulnara dilnoza nilufar parisa shirin roya nasrin leyla
		zeynep elif ayşe ayse fatma hatice emine meryem hanan huda dalia amani samar lamia zahra maryam mariyam halima hauwa aminata fatou
		fatoumata khady oumou mariama bintou chinwe nkechi adaobi ifeoma chioma amaka folake bukola titilayo funmilayo yewande abena akosua
		adwoa efua akua wanjiru njeri achieng akinyi nyambura zanele nomsa thandeka lerato naledi sizakele priyanka deepika divya kavya
		meenakshi padma radha rekha rohini sarita shalini shobha smita swati usha vandana vidya vimala nandini ritu sangeeta archana bhavna
		chandra-devi huong ngoc trang hien hanh soo-yeon ji-woo ji-young hye-jin hyun-jung sun-hee mi-kyung haruka keiko yumi emiko kaori
		naoko noriko reiko tomoko yoshiko mariko michiko xiaoling meiling xiuying lihua luz-maria socorro rosalba yadira itzel xochitl
		graciela hortensia marcelina remedios milagros noelia rocío rocio belén belen begoña macarena inmaculada montserrat nuria oddný guðrún
		sigríður astri ingunn ragnhild solveig tove turid hege marit berit gunhild gunilla ulrika britta kerstin tuula aino päivi riitta liisa
		kaisa marja helvi caoimhe niamh róisín roisin aoife grainne gráinne eilidh mairi morag catriona ailsa kirstie shona myfanwy angharad
		rhian sioned bronwen cerys carys mared`)
	mensNames = wordset.Of(`james robert john michael david william richard joseph thomas christopher charles daniel matthew
		anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob
		gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond
		jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger
		terry sean gerald carl harold dylan arthur lawrence jesse bryan liam oliver lucas oscar hugo leo max simon martin
		philip phillip graham neil colin derek trevor nigel ian alan allan bruce albert ralph eugene louis vincent victor
		carlos juan luis miguel antonio pedro diego marco giovanni pierre jean-pierre hans lars sven erik omar ahmed
		mohammed ali hassan raj arjun kenji hiroshi ivan sergei dmitri pavel theo felix marcus tony tom tim jim joe bob ben
		sam dan dave mike steve greg jeff matt nick pete rob ron ted will andy fred harry charlie alfie jacob elijah
		aaron-james abdul abdullah abel abraham abram achim adebayo aden adil adolfo adrian ahmad aidan aiden akira al alain alberto aldo alec
		alejandro alek aleksandar alessandro alessio alex alexei alfonso alfred alistair alphonse alvaro alvin amadou amari amir amit amos
		anders andre andrea-luca andreas andrei andres angus ansel anselm anton antoine antonin antony anwar archie aric ariel-jose armando
		armand arnav arnold arnaud arturo asher ashok ashton augusto aurelio austin avi axel aziz barnaby barney barrett barry bart bartholomew
		basil bashir bastian beau benedict benicio benjy bernard bernardo bernie bert bhavesh bilal billy bjorn blaine blake bo bogdan boris
		boyd brad bradley brady brendan brent brett brody bruno bryce burt byron caleb callum calvin carlo carlton carson cary caspian cecil
		cedric cesar chad chandler charley chester chet chidi chris christian christoph chuck chukwuemeka claes clarence claude claus clayton
		clem clement clifford clint clive clyde cody cole conor conrad connor constantin cormac cornelius cory craig curt curtis cyril cyrus
		dalton damian damien damon danny dante dario darius darnell darrell darren darryl dashawn declan deepak demetrius denny denzel derrick
		desmond devin dexter dewayne dewey dieter dimitri dino dirk dominic donovan donny doug drew duane dudley duncan dustin dwayne dwight
		eamon ed eddie edgar edgardo edmund edoardo eduardo edwin efrain eino eitan elgin eli elias elliot elliott ellis elmer elwood elton
		emeka emil emiliano emilio emmanuel enrique ephraim ernest ernesto ernst errol esteban etienne euan evan evander everett ezekiel ezra
		fabian fabio fadi faisal farid farouk federico ferdinand fergus fernando fidel finn flavio floyd forrest francesco francis francisco
		francois franco frankie franklin franz fraser freddie frederick friedrich fritz gabriel gareth garrett garry gaston gavin gene geoffrey
		georg georges gerard gerardo gerhard german gianni gideon gil gilbert gilberto giorgio giles giuseppe glenn godfrey gonzalo gordon grady
		graeme grayson gregor griffin guido guillermo gunnar gunther gus gustav gustavo habib hakeem hakim hal hamish hamid hank hannes hao
		haruki harris harvey haruto hector heinrich helmut hendrik henrik herbert herman hernan hideo hoang holger homer horace horst howard
		hoyt hubert hugh hung hussein hyun-woo ibrahim idris ignacio ignatius igor ike imran ira isaac isaiah ismail ivor jabari jacques jaime
		jake jalen jamal jamar jameel jan janusz jared jarrett jarvis jasper javier jaylen jed jedediah jens jermaine jerome jerzy jesus jesús
		jethro jibril jimmy jin-soo joachim joaquin joão joao jochen joel joey johan johann johannes johnny jon jonah jonas jorge josef
		jose-luis josé josh josiah juan-carlos judd jude jules julian julio jun junior jun-ho jurgen justus kareem karim karl karthik kasper
		keanu keenan kelvin ken kendrick kenny kent kenta kermit kieran kirk klaus knut kofi konrad krzysztof kunal kurt kwame kyung lamar
		lamont lars-erik laszlo laurence laurent laurits leander leif leland lenny leon leonard leonardo leopold leroy lester levi lewis linus
		lionel lloyd logan lonnie lorenzo lothar lou lowell luc luca luciano luka luke lupe luther lyle mack maddox magnus malachi malcolm malik
		manfred manny manuel marc marcel marcelo mariano mario marius marlon marquis marten marty marvin massimo mateo mateusz mathieu matteo
		matthias maurice mauricio maurizio maxim maximilian maxwell mehdi mehmet mel melvin merle mervyn micah micheal mick mickey miguel-angel
		mikael mikhail milan milo milton mitch mitchell moses mohamed mohammad muhammad monty mortimer morris murray musa mustafa myles nabil
		naveen ned nestor neville newton ngo niall nico nicholai niels nikhil nikita nikolai niko nils nino noel norbert norman obinna odell
		okechukwu ola olaf ole oleg olivier ollie omari orlando orson osama osvaldo otis otto owen pablo paco paddy pascal patricio paolo pavlo
		pearse pedro-luis percy perry petr philippe phil pierce piotr pranav preston quentin quincy rafael rafe rahul rainer ramesh ramiro ramon
		randall randolph randy raphael raphaël rashad rashid raul ravi refugio reggie reginald reid reinhold remy rene reuben rhys ricardo rick
		ricky rico roan roberto rocco rod roderick rodney rodrigo rohan roland rolf romeo rory ross rowan roy ruben rubens rudolf rudy rufus
		rupert russ russell saeed salim salvador salvatore sami samir samson sandeep sanjay santiago santino sasha-lev saul sebastian sergio
		seth shane shaun shawn sheldon sherman shinji sid sidney sigmund silas silvio simeon sione sol solomon stan stanislav stanley stefan
		stellan sterling stefano stu stuart sundar suresh sunil syed sylvester tadeusz takeshi talbot tarek tariq taro taylor-james teddy
		terence terrance terrell terrence thaddeus theodore thierry thiago tito tobias toby todd tomas tomás tomasz tommy torsten travis trent
		tremaine trey tristan tucker tuan tyrell tyrone tyson ulf ulrich umar uwe vaclav vadim valentin vance vaughn vern vernon vic viggo vijay
		vikram vince vinny vinod virgil vito vivek vlad vladimir waldo wallace wally warren wayne wei wendell werner wes wesley wilbert wilbur
		wiley wilfred wilfredo wilhelm willard willem willie winston wolfgang wyatt xavier yannick yusuf yosef yuri yves zac zach zachariah zack
		zane zayd zeke zurab
		norris dae-hyun cheikh modou nnamdi zygmunt aurélien dougal ruaridh harlan stéphane sébastien frédéric jérôme françois benoît benoit
		rémi théo mathis loïc yann gaël gael thibault guillaume andrzej wojciech stanisław stanislaw zbigniew kazimierz tomek paweł pawel
		michał michal łukasz lukasz marek grzegorz jacek jarosław jaroslaw leszek bogusław sławomir oleksandr volodymyr mykola dmytro bohdan
		taras yaroslav sergiy serhiy andriy viktor konstantin gennady anatoly valery vitaly rustam timur farrukh sherzod aleksei evgeny
		yevgeny mikhailo murat emre burak hakan kemal orhan serkan tayfun yilmaz reza hossein ali-reza behrouz farhad javad majid mahmoud amr
		hisham khaled walid ziad wael nasser adnan marwan bassam osman yousef youssef ibrahima mamadou moussa ousmane abdoulaye boubacar
		idrissa seydou souleymane chukwudi chinedu uche ikenna emenike tunde babatunde segun kunle olumide adewale femi kojo yaw kwabena kwaku
		kwesi nii njoroge kamau kipchoge otieno ochieng mwangi thabo sipho tendai tatenda farai lwazi mandla bongani arvind anil ajay ashwin
		gopal harish mahesh manish mukesh naresh nitin prakash prasad rajesh rajiv rakesh ranjit sachin satish sanjiv sharad shyam srinivas
		subhash surya uday venkat vinay vishal yogesh minh duc hieu khanh phuc quang tien dinh sang-woo seung-hyun tae-yang hyun-bin sung-min
		dong-hyun jae-won takumi daichi kazuo makoto masao noboru satoru shigeru susumu tadashi tetsuo yasuo yoshio yuta zhiwei jianguo
		xiaoming guowei haoran ángel andrés nicolás martín sebastián fabián germán iván julián joaquín agustín efraín rubén raúl óscar héctor
		víctor césar hernán ramón simón gaspar anselmo baltasar eusebio evaristo faustino genaro heriberto isidro leandro macario nicanor
		pascual porfirio primitivo reynaldo rigoberto rosendo ulises wenceslao zacarías severo bjarne eirik einar halvor håkon haakon ivar
		jarle kjell knud morten oddvar olav petter sigurd sindre svein terje thorvald tore torbjørn torbjorn trond vidar åge arne asbjørn
		børge jarmo juhani kalle markku matti mika mikko pekka seppo tapani timo veikko väinö jukka ilkka heikki eero aarne fergal cathal
		diarmuid donal eoin cian ciarán ciaran colm conall cillian daithi enda fiachra lorcan oisín oisin padraig pádraig ruairi seamus séamus
		tadhg alasdair alastair ewan farquhar iain lachlan murdo ranald torquil dafydd emyr geraint gethin glyn gwilym gwyn huw ieuan iolo
		iwan llew macsen merfyn rhodri tomos`)
)
