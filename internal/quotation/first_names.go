package quotation

// Common given names, as censuses list them. They only tip the balance: what the text says of a
// person ("his wife", "she said") goes before, and a name that is not here is as good as one that is.
var (
	womensNames = wordSet(`mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty
		ashley emily margaret michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia dorothy amy kathleen
		angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria
		catherine heather diane olivia julie joyce victoria ruth lauren kelly christina joan evelyn judith andrea hannah
		megan cheryl jacqueline martha teresa gloria sara janice ann anne kathryn abigail sophia frances alice judy isabella
		julia grace denise marilyn danielle beverly charlotte natalie theresa diana brittany doris kayla lori jane claire
		fiona harriet eleanor lucy molly ella chloe zoe sophie ellen marie rosa elena carmen lucia ingrid astrid nadia leila
		fatima aisha priya anita yuki mei ana isabel clara nora nina eva irene monica veronica tina gina paula wendy tracy
		stella naomi miriam bridget audrey sylvia vivian edith agnes`)
	mensNames = wordSet(`james robert john michael david william richard joseph thomas christopher charles daniel matthew
		anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob
		gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond
		jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger
		terry sean gerald carl harold dylan arthur lawrence jesse bryan liam oliver lucas oscar hugo leo max simon martin
		philip phillip graham neil colin derek trevor nigel ian alan allan bruce albert ralph eugene louis vincent victor
		carlos juan luis miguel antonio pedro diego marco giovanni pierre jean-pierre hans lars sven erik omar ahmed
		mohammed ali hassan raj arjun kenji hiroshi ivan sergei dmitri pavel theo felix marcus tony tom tim jim joe bob ben
		sam dan dave mike steve greg jeff matt nick pete rob ron ted will andy fred harry charlie alfie jacob elijah`)
)
