BEGIN TRANSACTION;
CREATE TABLE action (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	status VARCHAR NOT NULL, 
	start DATE, 
	deadline DATE, 
	completed DATE, 
	marked_completed DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT action_status CHECK (status IN ('icebox', 'todo', 'doing', 'completed')), 
	CONSTRAINT action_completed CHECK (status = 'completed' OR (completed IS NULL AND marked_completed IS NULL)), 
	FOREIGN KEY(id) REFERENCES item (id), 
	FOREIGN KEY(parent_id) REFERENCES item (id)
);
INSERT INTO "action" VALUES(4,7,'completed','2026-11-24','2027-01-12','2026-11-01','2026-11-24 17:19:54.000000');
INSERT INTO "action" VALUES(5,NULL,'doing',NULL,'2026-12-01',NULL,NULL);
INSERT INTO "action" VALUES(6,NULL,'doing',NULL,'2027-01-12',NULL,NULL);
INSERT INTO "action" VALUES(7,NULL,'completed',NULL,'2027-01-12',NULL,'2026-11-24 17:19:54.000000');
INSERT INTO "action" VALUES(8,NULL,'doing','2026-11-01',NULL,NULL,NULL);
INSERT INTO "action" VALUES(9,NULL,'doing',NULL,NULL,NULL,NULL);
INSERT INTO "action" VALUES(10,NULL,'completed',NULL,NULL,NULL,NULL);
INSERT INTO "action" VALUES(11,NULL,'doing',NULL,NULL,NULL,NULL);
INSERT INTO "action" VALUES(12,NULL,'doing',NULL,NULL,NULL,NULL);
INSERT INTO "action" VALUES(13,NULL,'todo',NULL,'2027-01-12',NULL,NULL);
INSERT INTO "action" VALUES(18,NULL,'todo',NULL,NULL,NULL,NULL);
CREATE TABLE action_involved (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	action_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT action_involved_once UNIQUE (action_id, person_id), 
	FOREIGN KEY(action_id) REFERENCES item (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "action_involved" VALUES(1,4,5,0);
INSERT INTO "action_involved" VALUES(2,4,3,1);
CREATE TABLE action_strategy (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	action_id INTEGER NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT action_strategy_once UNIQUE (strategy_id, action_id), 
	FOREIGN KEY(action_id) REFERENCES item (id), 
	FOREIGN KEY(strategy_id) REFERENCES item (id)
);
INSERT INTO "action_strategy" VALUES(2,13,2,0);
CREATE TABLE agenda (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	section VARCHAR NOT NULL, 
	reasons JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	discussed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	seconds INTEGER NOT NULL, 
	carried BOOLEAN NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT agenda_once UNIQUE (session_id, item_id), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "agenda" VALUES(1,1,5,'decide','[]','parked',0,'',0,0,0);
INSERT INTO "agenda" VALUES(2,1,6,'decide','[]','not-reached',0,'',0,0,1);
INSERT INTO "agenda" VALUES(3,1,11,'decide','[]','not-reached',0,'',0,0,2);
INSERT INTO "agenda" VALUES(4,2,4,'decide','["red"]','decided',0,'',0,0,0);
INSERT INTO "agenda" VALUES(5,2,5,'decide','["orange"]','parked',0,'',0,1,1);
INSERT INTO "agenda" VALUES(6,2,6,'decide','["orange"]','decided',0,'',0,1,2);
INSERT INTO "agenda" VALUES(7,2,7,'unknown','["no-report"]','decided',1,'komt morgen',0,0,3);
INSERT INTO "agenda" VALUES(8,2,8,'unknown','["no-report"]','decided',0,'',0,0,4);
INSERT INTO "agenda" VALUES(9,2,9,'check','["completed"]','reopened',0,'',0,0,5);
INSERT INTO "agenda" VALUES(10,2,10,'check','["completed-date-unknown"]','verified',0,'',0,0,6);
INSERT INTO "agenda" VALUES(11,2,11,'brought-in','[]','decided',0,'',0,0,7);
INSERT INTO "agenda" VALUES(12,2,2,'brought-in','[]','decided',0,'',0,0,8);
INSERT INTO "agenda" VALUES(13,2,3,'brought-in','[]','decided',0,'',0,0,9);
INSERT INTO "agenda" VALUES(14,2,12,'unknown','["no-report"]','not-reached',0,'',0,0,10);
INSERT INTO "agenda" VALUES(15,3,2,'strategies','["no-report"]','open',0,'',0,0,0);
INSERT INTO "agenda" VALUES(16,3,16,'strategies','["no-report"]','open',0,'',0,0,1);
INSERT INTO "agenda" VALUES(17,3,6,'decide','["orange"]','open',0,'',0,0,2);
INSERT INTO "agenda" VALUES(18,3,8,'unknown','["no-report"]','open',0,'',0,0,3);
INSERT INTO "agenda" VALUES(19,3,9,'unknown','["no-report"]','open',0,'',0,0,4);
INSERT INTO "agenda" VALUES(20,3,12,'unknown','["no-report"]','open',0,'',0,0,5);
INSERT INTO "agenda" VALUES(21,3,5,'unknown','["no-light"]','open',0,'',0,0,6);
INSERT INTO "agenda" VALUES(22,3,7,'check','["completed-date-unknown"]','open',0,'',0,0,7);
CREATE TABLE agreement_review (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	decision_id INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	CONSTRAINT agreement_review_once UNIQUE (session_id, decision_id), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(decision_id) REFERENCES decision (id)
);
INSERT INTO "agreement_review" VALUES(1,2,17,'kept');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attendance (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	present BOOLEAN NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT attendance_once UNIQUE (session_id, person_id), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "attendance" VALUES(1,2,5,1,0);
CREATE TABLE change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	field VARCHAR NOT NULL, 
	old VARCHAR NOT NULL, 
	new VARCHAR NOT NULL, 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "change" VALUES(1,2,4,'light','red','green');
INSERT INTO "change" VALUES(2,2,5,'light','orange','');
INSERT INTO "change" VALUES(3,2,3,'light','','red');
INSERT INTO "change" VALUES(4,2,16,'added','','Nieuw');
INSERT INTO "change" VALUES(5,2,12,'status','icebox','doing');
INSERT INTO "change" VALUES(6,2,4,'archived','false','true');
CREATE TABLE correction (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	date DATE NOT NULL, 
	text VARCHAR NOT NULL, 
	FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "correction" VALUES(1,2,'2026-11-24','Het waren er drie');
CREATE TABLE decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	item_id INTEGER, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	who_id INTEGER, 
	"by" DATE, 
	old VARCHAR NOT NULL, 
	new VARCHAR NOT NULL, 
	outcome VARCHAR, 
	outcome_text VARCHAR NOT NULL, 
	judged DATE, 
	place INTEGER NOT NULL, 
	CONSTRAINT decision_outcome CHECK (outcome IS NULL OR outcome IN ('kept', 'not-kept')), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	FOREIGN KEY(who_id) REFERENCES person (id)
);
INSERT INTO "decision" VALUES(1,2,4,'intervene','inhuren',5,'2027-01-12','','',NULL,'',NULL,0);
INSERT INTO "decision" VALUES(2,2,4,'reschedule','later',NULL,NULL,'2026-11-01','2027-01-12',NULL,'',NULL,1);
INSERT INTO "decision" VALUES(3,2,6,'reschedule','eindelijk',NULL,NULL,'','2027-01-12',NULL,'',NULL,2);
INSERT INTO "decision" VALUES(4,2,4,'reassign','',NULL,NULL,'Jan Bos','Gast',NULL,'',NULL,3);
INSERT INTO "decision" VALUES(5,2,4,'stop','genoeg',NULL,NULL,'doing','icebox',NULL,'',NULL,4);
INSERT INTO "decision" VALUES(7,2,8,'start','',NULL,NULL,'todo','doing',NULL,'',NULL,6);
INSERT INTO "decision" VALUES(8,2,11,'continue','staat niet op de agenda',NULL,NULL,'','',NULL,'',NULL,7);
INSERT INTO "decision" VALUES(9,2,2,'adjust','',NULL,NULL,'S1','Anders gezegd',NULL,'',NULL,8);
INSERT INTO "decision" VALUES(11,2,3,'retarget','hoger',NULL,NULL,'80 2026-12-31','90 2027-01-12',NULL,'',NULL,10);
INSERT INTO "decision" VALUES(12,2,NULL,'continue','het plan blijft',NULL,NULL,'','',NULL,'',NULL,11);
INSERT INTO "decision" VALUES(13,2,7,'request-report','graag',3,'2027-01-12','','',NULL,'',NULL,12);
INSERT INTO "decision" VALUES(14,2,11,'request-report','graag',3,'2027-01-12','','',NULL,'',NULL,13);
INSERT INTO "decision" VALUES(15,2,3,'request-report','graag',2,'2027-01-12','','',NULL,'',NULL,14);
INSERT INTO "decision" VALUES(17,4,4,'intervene','inhuren',3,'2026-10-01','','','kept','','2026-11-24',0);
CREATE TABLE item (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	ogsm_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	code VARCHAR, 
	title VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	owner_id INTEGER, 
	labels JSON NOT NULL, 
	archived BOOLEAN NOT NULL, 
	place INTEGER NOT NULL, 
	CONSTRAINT item_code UNIQUE (ogsm_id, code), 
	CONSTRAINT item_kind CHECK (kind IN ('objective', 'goal', 'strategy', 'indicator', 'action')), 
	CONSTRAINT item_coded CHECK ((kind = 'objective') = (code IS NULL)), 
	FOREIGN KEY(ogsm_id) REFERENCES ogsm (id), 
	FOREIGN KEY(owner_id) REFERENCES person (id)
);
INSERT INTO "item" VALUES(1,1,'objective',NULL,'Hoger','',5,'[]',0,0);
INSERT INTO "item" VALUES(2,1,'strategy','S1','Anders gezegd','',2,'[]',0,1);
INSERT INTO "item" VALUES(3,1,'indicator','I1','I1','',2,'[]',0,2);
INSERT INTO "item" VALUES(4,1,'action','B1','Anders','Twee
regels',5,'["x"]',1,4);
INSERT INTO "item" VALUES(5,1,'action','A2','A2','',2,'[]',0,5);
INSERT INTO "item" VALUES(6,1,'action','A3','A3','',4,'[]',0,6);
INSERT INTO "item" VALUES(7,1,'action','A4','Anders','',3,'[]',0,3);
INSERT INTO "item" VALUES(8,1,'action','A5','A5','',4,'[]',0,7);
INSERT INTO "item" VALUES(9,1,'action','A6','A6','',3,'[]',0,8);
INSERT INTO "item" VALUES(10,1,'action','A7','A7','',2,'[]',0,9);
INSERT INTO "item" VALUES(11,1,'action','A8','A8','',3,'[]',0,10);
INSERT INTO "item" VALUES(12,1,'action','A9','A9','',3,'[]',0,11);
INSERT INTO "item" VALUES(13,1,'action','A10','Nieuw','',5,'[]',0,12);
INSERT INTO "item" VALUES(14,1,'indicator','I2','Nieuw','',NULL,'[]',0,13);
INSERT INTO "item" VALUES(15,1,'goal','D1','Nieuw','',NULL,'[]',0,14);
INSERT INTO "item" VALUES(16,1,'strategy','S2','Nieuw','',NULL,'["x"]',0,15);
INSERT INTO "item" VALUES(17,2,'objective',NULL,'Hoger','',7,'[]',0,0);
INSERT INTO "item" VALUES(18,1,'action','A99','Nieuw','',8,'[]',0,16);
CREATE TABLE measurement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	item_id INTEGER NOT NULL, 
	date DATE NOT NULL, 
	actual FLOAT, 
	target FLOAT, 
	light VARCHAR, 
	text VARCHAR NOT NULL, 
	author_id INTEGER, 
	in_session BOOLEAN NOT NULL, 
	CONSTRAINT measurement_light CHECK (light IS NULL OR light IN ('green', 'orange', 'red')), 
	CONSTRAINT measurement_value CHECK (actual IS NOT NULL OR (in_session AND light IS NOT NULL)), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	FOREIGN KEY(author_id) REFERENCES person (id)
);
INSERT INTO "measurement" VALUES(1,3,'2026-11-24',NULL,NULL,'red','',NULL,1);
INSERT INTO "measurement" VALUES(2,3,'2026-11-24',45.5,50.0,'orange','bijna',5,0);
CREATE TABLE move (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	item_id INTEGER NOT NULL, 
	"on" DATE NOT NULL, 
	old DATE NOT NULL, 
	new DATE NOT NULL, 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "move" VALUES(1,4,'2026-11-24','2026-11-01','2027-01-12');
CREATE TABLE note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	item_id INTEGER, 
	text VARCHAR NOT NULL, 
	lesson BOOLEAN NOT NULL, 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "note" VALUES(1,2,4,'eerder bellen',1);
INSERT INTO "note" VALUES(2,2,NULL,'korter vergaderen',0);
CREATE TABLE ogsm (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code VARCHAR, 
	title VARCHAR NOT NULL, 
	team VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	process_owner_id INTEGER, 
	start DATE, 
	"end" DATE, 
	CONSTRAINT ogsm_status CHECK (status IN ('draft', 'active', 'inactive')), 
	UNIQUE (code), 
	FOREIGN KEY(process_owner_id) REFERENCES person (id)
);
INSERT INTO "ogsm" VALUES(1,NULL,'Ander jaar','Balie','draft',NULL,'2026-11-24',NULL);
INSERT INTO "ogsm" VALUES(2,NULL,'Ander plan','Balie','active',7,NULL,NULL);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	ogsm_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT person_name UNIQUE (ogsm_id, name), 
	FOREIGN KEY(ogsm_id) REFERENCES ogsm (id)
);
INSERT INTO "person" VALUES(1,1,'Ravi Sharma','');
INSERT INTO "person" VALUES(2,1,'Mieke Vis','');
INSERT INTO "person" VALUES(3,1,'Jan Bos','');
INSERT INTO "person" VALUES(4,1,'Tarik Ali','');
INSERT INTO "person" VALUES(5,1,'Gast','');
INSERT INTO "person" VALUES(6,2,'Gast','');
INSERT INTO "person" VALUES(7,2,'Jan Bos','');
INSERT INTO "person" VALUES(8,1,'Nieuw','');
CREATE TABLE report (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	item_id INTEGER NOT NULL, 
	date DATE NOT NULL, 
	light VARCHAR, 
	progress INTEGER, 
	text VARCHAR NOT NULL, 
	author_id INTEGER, 
	in_session BOOLEAN NOT NULL, 
	CONSTRAINT report_light CHECK (light IS NULL OR light IN ('green', 'orange', 'red')), 
	CONSTRAINT report_progress CHECK (progress IS NULL OR progress BETWEEN 0 AND 100), 
	FOREIGN KEY(item_id) REFERENCES item (id), 
	FOREIGN KEY(author_id) REFERENCES person (id)
);
INSERT INTO "report" VALUES(1,4,'2026-11-17','red',NULL,'',NULL,0);
INSERT INTO "report" VALUES(2,5,'2026-11-17','orange',NULL,'',NULL,0);
INSERT INTO "report" VALUES(3,6,'2026-11-17','orange',NULL,'',NULL,0);
INSERT INTO "report" VALUES(4,11,'2026-11-17','green',NULL,'',NULL,0);
INSERT INTO "report" VALUES(5,4,'2026-11-24','green',NULL,'',NULL,1);
INSERT INTO "report" VALUES(6,5,'2026-11-24',NULL,NULL,'',NULL,1);
INSERT INTO "report" VALUES(7,4,'2026-11-24','green',60,'goed',5,0);
INSERT INTO "report" VALUES(8,1,'2026-11-01',NULL,NULL,'goed',NULL,0);
INSERT INTO "report" VALUES(9,18,'2026-11-24',NULL,NULL,'',NULL,0);
CREATE TABLE scratch (
	ogsm_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (ogsm_id, name)
);
INSERT INTO "scratch" VALUES(1,'draft','half een besl');
CREATE TABLE session (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	ogsm_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	start DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	place VARCHAR NOT NULL, 
	series VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	began DATETIME, 
	closed DATETIME, 
	rating INTEGER, 
	facilitator_id INTEGER, 
	CONSTRAINT session_once UNIQUE (ogsm_id, kind, start), 
	CONSTRAINT session_kind CHECK (kind IN ('action-review', 'strategy-review')), 
	CONSTRAINT session_status CHECK (status IN ('planned', 'running', 'closed', 'cancelled')), 
	CONSTRAINT session_rating CHECK (rating IS NULL OR rating BETWEEN 1 AND 10), 
	FOREIGN KEY(ogsm_id) REFERENCES ogsm (id), 
	FOREIGN KEY(facilitator_id) REFERENCES person (id)
);
INSERT INTO "session" VALUES(1,1,'action-review','2026-10-27 10:00:00.000000',60,'','','closed','2026-10-27 10:00:00.000000','2026-10-27 11:00:00.000000',NULL,NULL);
INSERT INTO "session" VALUES(2,1,'action-review','2026-11-24 10:00:00.000000',60,'','FREQ=WEEKLY;INTERVAL=4;BYDAY=TU','closed','2026-11-24 17:19:53.000000','2026-11-24 17:19:54.000000',NULL,1);
INSERT INTO "session" VALUES(3,1,'strategy-review','2027-01-12 10:00:00.000000',90,'Kamer 2','FREQ=MONTHLY','running','2026-11-24 17:19:54.000000',NULL,NULL,NULL);
INSERT INTO "session" VALUES(4,1,'action-review','2026-09-22 10:00:00.000000',60,'','','closed','2026-09-22 10:00:00.000000','2026-09-22 10:00:00.000000',NULL,NULL);
INSERT INTO "session" VALUES(5,1,'action-review','2026-12-22 10:00:00.000000',60,'','FREQ=WEEKLY;INTERVAL=4;BYDAY=TU','planned',NULL,NULL,NULL,NULL);
CREATE TABLE steering (
	id INTEGER NOT NULL, 
	strategy_id INTEGER, 
	unit VARCHAR NOT NULL, 
	baseline FLOAT, 
	target FLOAT, 
	target_date DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES item (id), 
	FOREIGN KEY(strategy_id) REFERENCES item (id)
);
INSERT INTO "steering" VALUES(3,NULL,'‰',0.0,1.5,NULL);
INSERT INTO "steering" VALUES(14,2,'%',NULL,5.0,NULL);
INSERT INTO "steering" VALUES(15,NULL,'',0.0,NULL,'2027-01-12');
CREATE TABLE step (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	ogsm_id INTEGER NOT NULL, 
	session_id INTEGER, 
	origin VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR NOT NULL, 
	subject JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	barrier BOOLEAN NOT NULL, 
	schema_version VARCHAR NOT NULL
);
INSERT INTO "step" VALUES(1,1,NULL,'builder','2026-01-01 09:00:00.000000','import','{}','done',0,'0001');
INSERT INTO "step" VALUES(2,1,NULL,'builder','2026-01-01 09:00:00.000000','import','{}','done',0,'0001');
INSERT INTO "step" VALUES(3,1,NULL,'builder','2026-01-01 09:00:00.000000','import','{}','done',0,'0001');
INSERT INTO "step" VALUES(4,1,2,'window-1','2026-11-24 17:19:53.000000','begin','{"session": "action-review", "date": "2026-11-24", "count": "7"}','done',0,'0001');
INSERT INTO "step" VALUES(5,1,NULL,'window-1','2026-11-24 17:19:53.000000','plan-session','{"session": "strategy-review", "date": "2027-01-12", "time": "10:00"}','done',0,'0001');
INSERT INTO "step" VALUES(6,1,2,'window-1','2026-11-24 17:19:53.000000','attend','{"name": "Gast", "present": "present"}','done',0,'0001');
INSERT INTO "step" VALUES(7,1,2,'window-1','2026-11-24 17:19:53.000000','attend','{"name": "Jan Bos", "present": "absent"}','done',0,'0001');
INSERT INTO "step" VALUES(8,1,2,'window-1','2026-11-24 17:19:53.000000','attend','{"name": "Jan Bos", "present": "present"}','done',0,'0001');
INSERT INTO "step" VALUES(9,1,2,'window-1','2026-11-24 17:19:53.000000','attend','{"name": "Jan Bos", "present": ""}','done',0,'0001');
INSERT INTO "step" VALUES(10,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "intervene", "text": "inhuren", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(11,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "reschedule", "text": "later", "new": "2027-01-12"}','done',0,'0001');
INSERT INTO "step" VALUES(12,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A3", "title": "A3", "item_kind": "action", "kind": "reschedule", "text": "eindelijk", "new": "2027-01-12"}','done',0,'0001');
INSERT INTO "step" VALUES(13,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "reassign", "text": "", "new": "Gast"}','done',0,'0001');
INSERT INTO "step" VALUES(14,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "stop", "text": "genoeg", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(15,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "complete", "text": "", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(16,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A5", "title": "A5", "item_kind": "action", "kind": "start", "text": "", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(17,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A8", "title": "A8", "item_kind": "action", "kind": "continue", "text": "staat niet op de agenda", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(18,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "S1", "title": "S1", "item_kind": "strategy", "kind": "adjust", "text": "", "new": "Anders gezegd"}','done',0,'0001');
INSERT INTO "step" VALUES(19,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "S1", "title": "Anders gezegd", "item_kind": "strategy", "kind": "stop", "text": "genoeg", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(20,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "I1", "title": "I1", "item_kind": "indicator", "kind": "retarget", "text": "hoger", "new": "2027-01-12"}','done',0,'0001');
INSERT INTO "step" VALUES(21,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"kind": "continue", "text": "het plan blijft", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(22,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A4", "title": "A4", "item_kind": "action", "kind": "request-report", "text": "graag", "new": "", "count": "3"}','done',0,'0001');
INSERT INTO "step" VALUES(23,1,2,'window-1','2026-11-24 17:19:53.000000','revise','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "continue", "text": "nee", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(24,1,2,'window-1','2026-11-24 17:19:53.000000','strike','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "continue", "text": "nee"}','done',0,'0001');
INSERT INTO "step" VALUES(25,1,2,'window-1','2026-11-24 17:19:53.000000','decide','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "complete", "text": "", "new": ""}','done',0,'0001');
INSERT INTO "step" VALUES(26,1,2,'window-1','2026-11-24 17:19:53.000000','strike','{"code": "A1", "title": "A1", "item_kind": "action", "kind": "complete", "text": ""}','done',0,'0001');
INSERT INTO "step" VALUES(27,1,2,'window-1','2026-11-24 17:19:53.000000','strike','{"code": "S1", "title": "Anders gezegd", "item_kind": "strategy", "kind": "stop", "text": "genoeg"}','done',0,'0001');
INSERT INTO "step" VALUES(28,1,2,'window-1','2026-11-24 17:19:53.000000','set-light','{"code": "A1", "title": "A1", "item_kind": "action", "light": "green"}','done',0,'0001');
INSERT INTO "step" VALUES(29,1,2,'window-1','2026-11-24 17:19:53.000000','set-light','{"code": "A2", "title": "A2", "item_kind": "action", "light": ""}','done',0,'0001');
INSERT INTO "step" VALUES(30,1,2,'window-1','2026-11-24 17:19:53.000000','set-light','{"code": "I1", "title": "I1", "item_kind": "indicator", "light": "red"}','done',0,'0001');
INSERT INTO "step" VALUES(31,1,2,'window-1','2026-11-24 17:19:53.000000','verify','{"code": "A6", "title": "A6", "item_kind": "action", "count": "2"}','done',0,'0001');
INSERT INTO "step" VALUES(32,1,2,'window-1','2026-11-24 17:19:53.000000','reopen','{"code": "A6", "title": "A6", "item_kind": "action", "text": "er ligt nog werk"}','done',0,'0001');
INSERT INTO "step" VALUES(33,1,2,'window-1','2026-11-24 17:19:53.000000','discuss','{"code": "A4", "title": "A4", "item_kind": "action", "text": "komt morgen"}','done',0,'0001');
INSERT INTO "step" VALUES(34,1,2,'window-1','2026-11-24 17:19:53.000000','postpone','{"count": "1"}','done',0,'0001');
INSERT INTO "step" VALUES(35,1,2,'window-1','2026-11-24 17:19:54.000000','note','{"code": "A1", "title": "A1", "item_kind": "action", "text": "eerder bellen", "lesson": "lesson"}','done',0,'0001');
INSERT INTO "step" VALUES(36,1,2,'window-1','2026-11-24 17:19:54.000000','note','{"text": "korter vergaderen", "lesson": ""}','done',0,'0001');
INSERT INTO "step" VALUES(37,1,NULL,'builder','2026-01-01 09:00:00.000000','import','{}','done',0,'0001');
INSERT INTO "step" VALUES(38,1,NULL,'builder','2026-01-01 09:00:00.000000','import','{}','done',0,'0001');
INSERT INTO "step" VALUES(39,1,2,'window-1','2026-11-24 17:19:54.000000','agreement-kept','{"code": "A1", "title": "A1", "item_kind": "action", "text": "inhuren", "word": ""}','done',0,'0001');
INSERT INTO "step" VALUES(40,1,NULL,'window-1','2026-11-24 17:19:54.000000','report','{"code": "A1", "title": "A1", "item_kind": "action", "light": "green", "text": "goed"}','done',0,'0001');
INSERT INTO "step" VALUES(41,1,NULL,'window-1','2026-11-24 17:19:54.000000','report','{"code": "", "title": "", "item_kind": "objective", "light": "", "text": "goed"}','done',0,'0001');
INSERT INTO "step" VALUES(42,1,NULL,'window-1','2026-11-24 17:19:54.000000','measure','{"code": "I1", "title": "I1", "item_kind": "indicator", "value": "45.5", "light": "orange", "text": "bijna"}','done',0,'0001');
INSERT INTO "step" VALUES(43,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-plan','{"field": "title", "new": "Ander jaar", "count": "6"}','done',0,'0001');
INSERT INTO "step" VALUES(44,1,NULL,'window-1','2026-11-24 17:19:54.000000','add-item','{"code": "A10", "title": "Nieuw", "item_kind": "action"}','done',0,'0001');
INSERT INTO "step" VALUES(45,1,NULL,'window-1','2026-11-24 17:19:54.000000','add-item','{"code": "I2", "title": "Nieuw", "item_kind": "indicator"}','done',0,'0001');
INSERT INTO "step" VALUES(46,1,NULL,'window-1','2026-11-24 17:19:54.000000','add-item','{"code": "D1", "title": "Nieuw", "item_kind": "goal"}','done',0,'0001');
INSERT INTO "step" VALUES(47,1,2,'window-1','2026-11-24 17:19:54.000000','add-item','{"code": "S2", "title": "Nieuw", "item_kind": "strategy"}','done',0,'0001');
INSERT INTO "step" VALUES(48,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "A1", "title": "A1", "item_kind": "action", "field": "title", "new": "Anders", "count": "3"}','done',0,'0001');
INSERT INTO "step" VALUES(49,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "B1", "title": "Anders", "item_kind": "action", "field": "involved", "new": "Gast, Jan Bos", "count": "3"}','done',0,'0001');
INSERT INTO "step" VALUES(50,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "B1", "title": "Anders", "item_kind": "action", "field": "start", "new": "2026-11-24", "count": "2"}','done',0,'0001');
INSERT INTO "step" VALUES(51,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "B1", "title": "Anders", "item_kind": "action", "field": "status", "new": "completed", "count": "2"}','done',0,'0001');
INSERT INTO "step" VALUES(52,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "I1", "title": "I1", "item_kind": "indicator", "field": "unit", "new": "\u2030", "count": "5"}','done',0,'0001');
INSERT INTO "step" VALUES(53,1,NULL,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "", "title": "Hoger\nen verder", "item_kind": "objective", "field": "title", "new": "Hoger", "count": "1"}','done',0,'0001');
INSERT INTO "step" VALUES(54,1,2,'window-1','2026-11-24 17:19:54.000000','change-item','{"code": "A9", "title": "A9", "item_kind": "action", "field": "status", "new": "doing", "count": "1"}','done',0,'0001');
INSERT INTO "step" VALUES(55,1,NULL,'window-1','2026-11-24 17:19:54.000000','move-item','{"code": "A4", "title": "A4", "item_kind": "action"}','done',0,'0001');
INSERT INTO "step" VALUES(56,1,NULL,'window-1','2026-11-24 17:19:54.000000','archive-item','{"code": "S1", "title": "Anders gezegd", "item_kind": "strategy"}','done',0,'0001');
INSERT INTO "step" VALUES(57,1,2,'window-1','2026-11-24 17:19:54.000000','archive-item','{"code": "B1", "title": "Anders", "item_kind": "action"}','done',0,'0001');
INSERT INTO "step" VALUES(58,1,NULL,'window-1','2026-11-24 17:19:54.000000','restore-item','{"code": "S1", "title": "Anders gezegd", "item_kind": "strategy"}','done',0,'0001');
INSERT INTO "step" VALUES(59,2,NULL,'window-1','2026-11-24 17:19:54.000000','add-plan','{"title": "Ander plan"}','done',0,'0001');
INSERT INTO "step" VALUES(60,1,NULL,'window-1','2026-11-24 17:19:54.000000','import','{"file": "plan.toml", "title": "Ander jaar", "added": "3", "changed": "3"}','done',0,'0001');
INSERT INTO "step" VALUES(61,2,NULL,'window-1','2026-11-24 17:19:54.000000','import','{"file": "ander.toml", "title": "Ander plan", "added": "0", "changed": "1"}','done',0,'0001');
INSERT INTO "step" VALUES(62,1,2,'window-1','2026-11-24 17:19:54.000000','finish','{"session": "action-review", "date": "2026-11-24", "left": "2"}','done',1,'0001');
INSERT INTO "step" VALUES(63,1,NULL,'window-1','2026-11-24 17:19:54.000000','correct','{"session": "action-review", "date": "2026-11-24", "text": "Het waren er drie"}','done',0,'0001');
INSERT INTO "step" VALUES(64,1,3,'window-1','2026-11-24 17:19:54.000000','begin','{"session": "strategy-review", "date": "2026-11-24", "count": "8"}','done',0,'0001');
INSERT INTO "step" VALUES(65,1,3,'window-1','2026-11-24 17:19:54.000000','note','{"text": "hierna teruggedraaid", "lesson": "lesson"}','undone',0,'0001');
CREATE TABLE step_image (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	step_id INTEGER NOT NULL, 
	table_name VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" VARCHAR, 
	"after" VARCHAR, 
	FOREIGN KEY(step_id) REFERENCES step (id)
);
INSERT INTO "step_image" VALUES(1,1,'ogsm',1,NULL,'{"id": 1, "code": null, "title": "Jaarplan", "team": "", "status": "active", "process_owner_id": 1, "start": null, "end": null}');
INSERT INTO "step_image" VALUES(2,1,'person',1,NULL,'{"id": 1, "ogsm_id": 1, "name": "Ravi Sharma", "email": ""}');
INSERT INTO "step_image" VALUES(3,1,'item',1,NULL,'{"id": 1, "ogsm_id": 1, "kind": "objective", "code": null, "title": "", "text": "", "owner_id": null, "labels": "[]", "archived": 0, "place": 0}');
INSERT INTO "step_image" VALUES(4,2,'person',2,NULL,'{"id": 2, "ogsm_id": 1, "name": "Mieke Vis", "email": ""}');
INSERT INTO "step_image" VALUES(5,2,'person',3,NULL,'{"id": 3, "ogsm_id": 1, "name": "Jan Bos", "email": ""}');
INSERT INTO "step_image" VALUES(6,2,'person',4,NULL,'{"id": 4, "ogsm_id": 1, "name": "Tarik Ali", "email": ""}');
INSERT INTO "step_image" VALUES(7,2,'item',2,NULL,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "S1", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}');
INSERT INTO "step_image" VALUES(8,2,'item',3,NULL,'{"id": 3, "ogsm_id": 1, "kind": "indicator", "code": "I1", "title": "I1", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 2}');
INSERT INTO "step_image" VALUES(9,2,'item',4,NULL,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "A1", "title": "A1", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(10,2,'item',5,NULL,'{"id": 5, "ogsm_id": 1, "kind": "action", "code": "A2", "title": "A2", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 4}');
INSERT INTO "step_image" VALUES(11,2,'item',6,NULL,'{"id": 6, "ogsm_id": 1, "kind": "action", "code": "A3", "title": "A3", "text": "", "owner_id": 4, "labels": "[]", "archived": 0, "place": 5}');
INSERT INTO "step_image" VALUES(12,2,'item',7,NULL,'{"id": 7, "ogsm_id": 1, "kind": "action", "code": "A4", "title": "A4", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 6}');
INSERT INTO "step_image" VALUES(13,2,'item',8,NULL,'{"id": 8, "ogsm_id": 1, "kind": "action", "code": "A5", "title": "A5", "text": "", "owner_id": 4, "labels": "[]", "archived": 0, "place": 7}');
INSERT INTO "step_image" VALUES(14,2,'item',9,NULL,'{"id": 9, "ogsm_id": 1, "kind": "action", "code": "A6", "title": "A6", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 8}');
INSERT INTO "step_image" VALUES(15,2,'item',10,NULL,'{"id": 10, "ogsm_id": 1, "kind": "action", "code": "A7", "title": "A7", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 9}');
INSERT INTO "step_image" VALUES(16,2,'item',11,NULL,'{"id": 11, "ogsm_id": 1, "kind": "action", "code": "A8", "title": "A8", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 10}');
INSERT INTO "step_image" VALUES(17,2,'item',12,NULL,'{"id": 12, "ogsm_id": 1, "kind": "action", "code": "A9", "title": "A9", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 11}');
INSERT INTO "step_image" VALUES(18,2,'action',4,NULL,'{"id": 4, "parent_id": null, "status": "doing", "start": null, "deadline": "2026-11-01", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(19,2,'action',5,NULL,'{"id": 5, "parent_id": null, "status": "doing", "start": null, "deadline": "2026-12-01", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(20,2,'action',6,NULL,'{"id": 6, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(21,2,'action',7,NULL,'{"id": 7, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(22,2,'action',8,NULL,'{"id": 8, "parent_id": null, "status": "todo", "start": "2026-11-01", "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(23,2,'action',9,NULL,'{"id": 9, "parent_id": null, "status": "completed", "start": null, "deadline": null, "completed": "2026-11-10", "marked_completed": null}');
INSERT INTO "step_image" VALUES(24,2,'action',10,NULL,'{"id": 10, "parent_id": null, "status": "completed", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(25,2,'action',11,NULL,'{"id": 11, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(26,2,'action',12,NULL,'{"id": 12, "parent_id": null, "status": "icebox", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(27,2,'action_strategy',1,NULL,'{"id": 1, "action_id": 4, "strategy_id": 2, "place": 0}');
INSERT INTO "step_image" VALUES(28,2,'report',1,NULL,'{"id": 1, "item_id": 4, "date": "2026-11-17", "light": "red", "progress": null, "text": "", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(29,2,'report',2,NULL,'{"id": 2, "item_id": 5, "date": "2026-11-17", "light": "orange", "progress": null, "text": "", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(30,2,'report',3,NULL,'{"id": 3, "item_id": 6, "date": "2026-11-17", "light": "orange", "progress": null, "text": "", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(31,2,'report',4,NULL,'{"id": 4, "item_id": 11, "date": "2026-11-17", "light": "green", "progress": null, "text": "", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(32,2,'session',1,NULL,'{"id": 1, "ogsm_id": 1, "kind": "action-review", "start": "2026-10-27 10:00:00.000000", "minutes": 60, "place": "", "series": "", "status": "closed", "began": "2026-10-27 10:00:00.000000", "closed": "2026-10-27 11:00:00.000000", "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(33,2,'agenda',1,NULL,'{"id": 1, "session_id": 1, "item_id": 5, "section": "decide", "reasons": "[]", "state": "parked", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 0}');
INSERT INTO "step_image" VALUES(34,2,'agenda',2,NULL,'{"id": 2, "session_id": 1, "item_id": 6, "section": "decide", "reasons": "[]", "state": "not-reached", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 1}');
INSERT INTO "step_image" VALUES(35,2,'agenda',3,NULL,'{"id": 3, "session_id": 1, "item_id": 11, "section": "decide", "reasons": "[]", "state": "not-reached", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 2}');
INSERT INTO "step_image" VALUES(36,2,'steering',3,NULL,'{"id": 3, "strategy_id": 2, "unit": "%", "baseline": null, "target": 80.0, "target_date": "2026-12-31"}');
INSERT INTO "step_image" VALUES(37,3,'session',2,NULL,'{"id": 2, "ogsm_id": 1, "kind": "action-review", "start": "2026-11-24 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "planned", "began": null, "closed": null, "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(38,4,'agenda',4,NULL,'{"id": 4, "session_id": 2, "item_id": 4, "section": "decide", "reasons": "[\"red\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 0}');
INSERT INTO "step_image" VALUES(39,4,'agenda',5,NULL,'{"id": 5, "session_id": 2, "item_id": 5, "section": "decide", "reasons": "[\"orange\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 1}');
INSERT INTO "step_image" VALUES(40,4,'agenda',6,NULL,'{"id": 6, "session_id": 2, "item_id": 6, "section": "decide", "reasons": "[\"orange\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 2}');
INSERT INTO "step_image" VALUES(41,4,'agenda',7,NULL,'{"id": 7, "session_id": 2, "item_id": 7, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 3}');
INSERT INTO "step_image" VALUES(42,4,'agenda',8,NULL,'{"id": 8, "session_id": 2, "item_id": 8, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 4}');
INSERT INTO "step_image" VALUES(43,4,'agenda',9,NULL,'{"id": 9, "session_id": 2, "item_id": 9, "section": "check", "reasons": "[\"completed\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}');
INSERT INTO "step_image" VALUES(44,4,'agenda',10,NULL,'{"id": 10, "session_id": 2, "item_id": 10, "section": "check", "reasons": "[\"completed-date-unknown\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 6}');
INSERT INTO "step_image" VALUES(45,4,'session',2,'{"id": 2, "ogsm_id": 1, "kind": "action-review", "start": "2026-11-24 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "planned", "began": null, "closed": null, "rating": null, "facilitator_id": null}','{"id": 2, "ogsm_id": 1, "kind": "action-review", "start": "2026-11-24 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "running", "began": "2026-11-24 17:19:53.000000", "closed": null, "rating": null, "facilitator_id": 1}');
INSERT INTO "step_image" VALUES(46,5,'session',3,NULL,'{"id": 3, "ogsm_id": 1, "kind": "strategy-review", "start": "2027-01-12 10:00:00.000000", "minutes": 90, "place": "Kamer 2", "series": "FREQ=MONTHLY", "status": "planned", "began": null, "closed": null, "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(47,6,'person',5,NULL,'{"id": 5, "ogsm_id": 1, "name": "Gast", "email": ""}');
INSERT INTO "step_image" VALUES(48,6,'attendance',1,NULL,'{"id": 1, "session_id": 2, "person_id": 5, "present": 1, "place": 0}');
INSERT INTO "step_image" VALUES(49,7,'attendance',2,NULL,'{"id": 2, "session_id": 2, "person_id": 3, "present": 0, "place": 1}');
INSERT INTO "step_image" VALUES(50,8,'attendance',2,'{"id": 2, "session_id": 2, "person_id": 3, "present": 0, "place": 1}','{"id": 2, "session_id": 2, "person_id": 3, "present": 1, "place": 1}');
INSERT INTO "step_image" VALUES(51,9,'attendance',2,'{"id": 2, "session_id": 2, "person_id": 3, "present": 1, "place": 1}',NULL);
INSERT INTO "step_image" VALUES(52,10,'decision',1,NULL,'{"id": 1, "session_id": 2, "item_id": 4, "kind": "intervene", "text": "inhuren", "who_id": 5, "by": "2027-01-12", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 0}');
INSERT INTO "step_image" VALUES(53,10,'agenda',4,'{"id": 4, "session_id": 2, "item_id": 4, "section": "decide", "reasons": "[\"red\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 0}','{"id": 4, "session_id": 2, "item_id": 4, "section": "decide", "reasons": "[\"red\"]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 0}');
INSERT INTO "step_image" VALUES(54,11,'move',1,NULL,'{"id": 1, "item_id": 4, "on": "2026-11-24", "old": "2026-11-01", "new": "2027-01-12"}');
INSERT INTO "step_image" VALUES(55,11,'decision',2,NULL,'{"id": 2, "session_id": 2, "item_id": 4, "kind": "reschedule", "text": "later", "who_id": null, "by": null, "old": "2026-11-01", "new": "2027-01-12", "outcome": null, "outcome_text": "", "judged": null, "place": 1}');
INSERT INTO "step_image" VALUES(56,11,'action',4,'{"id": 4, "parent_id": null, "status": "doing", "start": null, "deadline": "2026-11-01", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": null, "status": "doing", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(57,12,'decision',3,NULL,'{"id": 3, "session_id": 2, "item_id": 6, "kind": "reschedule", "text": "eindelijk", "who_id": null, "by": null, "old": "", "new": "2027-01-12", "outcome": null, "outcome_text": "", "judged": null, "place": 2}');
INSERT INTO "step_image" VALUES(58,12,'action',6,'{"id": 6, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}','{"id": 6, "parent_id": null, "status": "doing", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(59,12,'agenda',6,'{"id": 6, "session_id": 2, "item_id": 6, "section": "decide", "reasons": "[\"orange\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 2}','{"id": 6, "session_id": 2, "item_id": 6, "section": "decide", "reasons": "[\"orange\"]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 2}');
INSERT INTO "step_image" VALUES(60,13,'decision',4,NULL,'{"id": 4, "session_id": 2, "item_id": 4, "kind": "reassign", "text": "", "who_id": null, "by": null, "old": "Jan Bos", "new": "Gast", "outcome": null, "outcome_text": "", "judged": null, "place": 3}');
INSERT INTO "step_image" VALUES(61,13,'item',4,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "A1", "title": "A1", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 3}','{"id": 4, "ogsm_id": 1, "kind": "action", "code": "A1", "title": "A1", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(62,14,'decision',5,NULL,'{"id": 5, "session_id": 2, "item_id": 4, "kind": "stop", "text": "genoeg", "who_id": null, "by": null, "old": "doing", "new": "icebox", "outcome": null, "outcome_text": "", "judged": null, "place": 4}');
INSERT INTO "step_image" VALUES(63,14,'action',4,'{"id": 4, "parent_id": null, "status": "doing", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(64,15,'verification',1,NULL,'{"id": 1, "session_id": 2, "item_id": 4, "completed": "2026-11-24", "verdict": "verified", "text": "", "ended": 0}');
INSERT INTO "step_image" VALUES(65,15,'decision',6,NULL,'{"id": 6, "session_id": 2, "item_id": 4, "kind": "complete", "text": "", "who_id": null, "by": null, "old": "icebox", "new": "completed", "outcome": null, "outcome_text": "", "judged": null, "place": 5}');
INSERT INTO "step_image" VALUES(66,15,'action',4,'{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": null, "status": "completed", "start": null, "deadline": "2027-01-12", "completed": "2026-11-24", "marked_completed": "2026-11-24 17:19:53.000000"}');
INSERT INTO "step_image" VALUES(67,16,'decision',7,NULL,'{"id": 7, "session_id": 2, "item_id": 8, "kind": "start", "text": "", "who_id": null, "by": null, "old": "todo", "new": "doing", "outcome": null, "outcome_text": "", "judged": null, "place": 6}');
INSERT INTO "step_image" VALUES(68,16,'action',8,'{"id": 8, "parent_id": null, "status": "todo", "start": "2026-11-01", "deadline": null, "completed": null, "marked_completed": null}','{"id": 8, "parent_id": null, "status": "doing", "start": "2026-11-01", "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(69,16,'agenda',8,'{"id": 8, "session_id": 2, "item_id": 8, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 4}','{"id": 8, "session_id": 2, "item_id": 8, "section": "unknown", "reasons": "[\"no-report\"]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 4}');
INSERT INTO "step_image" VALUES(70,17,'decision',8,NULL,'{"id": 8, "session_id": 2, "item_id": 11, "kind": "continue", "text": "staat niet op de agenda", "who_id": null, "by": null, "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 7}');
INSERT INTO "step_image" VALUES(71,17,'agenda',11,NULL,'{"id": 11, "session_id": 2, "item_id": 11, "section": "brought-in", "reasons": "[]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 7}');
INSERT INTO "step_image" VALUES(72,18,'decision',9,NULL,'{"id": 9, "session_id": 2, "item_id": 2, "kind": "adjust", "text": "", "who_id": null, "by": null, "old": "S1", "new": "Anders gezegd", "outcome": null, "outcome_text": "", "judged": null, "place": 8}');
INSERT INTO "step_image" VALUES(73,18,'agenda',12,NULL,'{"id": 12, "session_id": 2, "item_id": 2, "section": "brought-in", "reasons": "[]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 8}');
INSERT INTO "step_image" VALUES(74,18,'item',2,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "S1", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}','{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}');
INSERT INTO "step_image" VALUES(75,19,'decision',10,NULL,'{"id": 10, "session_id": 2, "item_id": 2, "kind": "stop", "text": "genoeg", "who_id": null, "by": null, "old": "", "new": "archived", "outcome": null, "outcome_text": "", "judged": null, "place": 9}');
INSERT INTO "step_image" VALUES(76,19,'item',2,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}','{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 1, "place": 1}');
INSERT INTO "step_image" VALUES(77,20,'decision',11,NULL,'{"id": 11, "session_id": 2, "item_id": 3, "kind": "retarget", "text": "hoger", "who_id": null, "by": null, "old": "80 2026-12-31", "new": "90 2027-01-12", "outcome": null, "outcome_text": "", "judged": null, "place": 10}');
INSERT INTO "step_image" VALUES(78,20,'agenda',13,NULL,'{"id": 13, "session_id": 2, "item_id": 3, "section": "brought-in", "reasons": "[]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 9}');
INSERT INTO "step_image" VALUES(79,20,'steering',3,'{"id": 3, "strategy_id": 2, "unit": "%", "baseline": null, "target": 80.0, "target_date": "2026-12-31"}','{"id": 3, "strategy_id": 2, "unit": "%", "baseline": null, "target": 90.0, "target_date": "2027-01-12"}');
INSERT INTO "step_image" VALUES(80,21,'decision',12,NULL,'{"id": 12, "session_id": 2, "item_id": null, "kind": "continue", "text": "het plan blijft", "who_id": null, "by": null, "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 11}');
INSERT INTO "step_image" VALUES(81,22,'decision',13,NULL,'{"id": 13, "session_id": 2, "item_id": 7, "kind": "request-report", "text": "graag", "who_id": 3, "by": "2027-01-12", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 12}');
INSERT INTO "step_image" VALUES(82,22,'decision',14,NULL,'{"id": 14, "session_id": 2, "item_id": 11, "kind": "request-report", "text": "graag", "who_id": 3, "by": "2027-01-12", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 13}');
INSERT INTO "step_image" VALUES(83,22,'decision',15,NULL,'{"id": 15, "session_id": 2, "item_id": 3, "kind": "request-report", "text": "graag", "who_id": 2, "by": "2027-01-12", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 14}');
INSERT INTO "step_image" VALUES(84,22,'agenda',7,'{"id": 7, "session_id": 2, "item_id": 7, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 3}','{"id": 7, "session_id": 2, "item_id": 7, "section": "unknown", "reasons": "[\"no-report\"]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 3}');
INSERT INTO "step_image" VALUES(85,23,'action',4,'{"id": 4, "parent_id": null, "status": "completed", "start": null, "deadline": "2027-01-12", "completed": "2026-11-24", "marked_completed": "2026-11-24 17:19:53.000000"}','{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(86,23,'verification',1,'{"id": 1, "session_id": 2, "item_id": 4, "completed": "2026-11-24", "verdict": "verified", "text": "", "ended": 0}',NULL);
INSERT INTO "step_image" VALUES(87,23,'decision',6,'{"id": 6, "session_id": 2, "item_id": 4, "kind": "complete", "text": "", "who_id": null, "by": null, "old": "icebox", "new": "completed", "outcome": null, "outcome_text": "", "judged": null, "place": 5}','{"id": 6, "session_id": 2, "item_id": 4, "kind": "continue", "text": "nee", "who_id": null, "by": null, "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 5}');
INSERT INTO "step_image" VALUES(88,24,'decision',6,'{"id": 6, "session_id": 2, "item_id": 4, "kind": "continue", "text": "nee", "who_id": null, "by": null, "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 5}',NULL);
INSERT INTO "step_image" VALUES(89,25,'verification',2,NULL,'{"id": 2, "session_id": 2, "item_id": 4, "completed": "2026-11-24", "verdict": "verified", "text": "", "ended": 0}');
INSERT INTO "step_image" VALUES(90,25,'decision',16,NULL,'{"id": 16, "session_id": 2, "item_id": 4, "kind": "complete", "text": "", "who_id": null, "by": null, "old": "icebox", "new": "completed", "outcome": null, "outcome_text": "", "judged": null, "place": 15}');
INSERT INTO "step_image" VALUES(91,25,'action',4,'{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": null, "status": "completed", "start": null, "deadline": "2027-01-12", "completed": "2026-11-24", "marked_completed": "2026-11-24 17:19:53.000000"}');
INSERT INTO "step_image" VALUES(92,26,'action',4,'{"id": 4, "parent_id": null, "status": "completed", "start": null, "deadline": "2027-01-12", "completed": "2026-11-24", "marked_completed": "2026-11-24 17:19:53.000000"}','{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(93,26,'verification',2,'{"id": 2, "session_id": 2, "item_id": 4, "completed": "2026-11-24", "verdict": "verified", "text": "", "ended": 0}',NULL);
INSERT INTO "step_image" VALUES(94,26,'decision',16,'{"id": 16, "session_id": 2, "item_id": 4, "kind": "complete", "text": "", "who_id": null, "by": null, "old": "icebox", "new": "completed", "outcome": null, "outcome_text": "", "judged": null, "place": 15}',NULL);
INSERT INTO "step_image" VALUES(95,27,'item',2,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 1, "place": 1}','{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}');
INSERT INTO "step_image" VALUES(96,27,'decision',10,'{"id": 10, "session_id": 2, "item_id": 2, "kind": "stop", "text": "genoeg", "who_id": null, "by": null, "old": "", "new": "archived", "outcome": null, "outcome_text": "", "judged": null, "place": 9}',NULL);
INSERT INTO "step_image" VALUES(97,28,'report',5,NULL,'{"id": 5, "item_id": 4, "date": "2026-11-24", "light": "green", "progress": null, "text": "", "author_id": null, "in_session": 1}');
INSERT INTO "step_image" VALUES(98,28,'change',1,NULL,'{"id": 1, "session_id": 2, "item_id": 4, "field": "light", "old": "red", "new": "green"}');
INSERT INTO "step_image" VALUES(99,29,'report',6,NULL,'{"id": 6, "item_id": 5, "date": "2026-11-24", "light": null, "progress": null, "text": "", "author_id": null, "in_session": 1}');
INSERT INTO "step_image" VALUES(100,29,'change',2,NULL,'{"id": 2, "session_id": 2, "item_id": 5, "field": "light", "old": "orange", "new": ""}');
INSERT INTO "step_image" VALUES(101,30,'change',3,NULL,'{"id": 3, "session_id": 2, "item_id": 3, "field": "light", "old": "", "new": "red"}');
INSERT INTO "step_image" VALUES(102,30,'measurement',1,NULL,'{"id": 1, "item_id": 3, "date": "2026-11-24", "actual": null, "target": null, "light": "red", "text": "", "author_id": null, "in_session": 1}');
INSERT INTO "step_image" VALUES(103,31,'verification',3,NULL,'{"id": 3, "session_id": 2, "item_id": 9, "completed": "2026-11-10", "verdict": "verified", "text": "", "ended": 0}');
INSERT INTO "step_image" VALUES(104,31,'verification',4,NULL,'{"id": 4, "session_id": 2, "item_id": 10, "completed": null, "verdict": "verified", "text": "", "ended": 0}');
INSERT INTO "step_image" VALUES(105,31,'agenda',9,'{"id": 9, "session_id": 2, "item_id": 9, "section": "check", "reasons": "[\"completed\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}','{"id": 9, "session_id": 2, "item_id": 9, "section": "check", "reasons": "[\"completed\"]", "state": "verified", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}');
INSERT INTO "step_image" VALUES(106,31,'agenda',10,'{"id": 10, "session_id": 2, "item_id": 10, "section": "check", "reasons": "[\"completed-date-unknown\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 6}','{"id": 10, "session_id": 2, "item_id": 10, "section": "check", "reasons": "[\"completed-date-unknown\"]", "state": "verified", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 6}');
INSERT INTO "step_image" VALUES(107,32,'verification',5,NULL,'{"id": 5, "session_id": 2, "item_id": 9, "completed": "2026-11-10", "verdict": "reopened", "text": "er ligt nog werk", "ended": 0}');
INSERT INTO "step_image" VALUES(108,32,'action',9,'{"id": 9, "parent_id": null, "status": "completed", "start": null, "deadline": null, "completed": "2026-11-10", "marked_completed": null}','{"id": 9, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(109,32,'verification',3,'{"id": 3, "session_id": 2, "item_id": 9, "completed": "2026-11-10", "verdict": "verified", "text": "", "ended": 0}','{"id": 3, "session_id": 2, "item_id": 9, "completed": "2026-11-10", "verdict": "verified", "text": "", "ended": 1}');
INSERT INTO "step_image" VALUES(110,32,'agenda',9,'{"id": 9, "session_id": 2, "item_id": 9, "section": "check", "reasons": "[\"completed\"]", "state": "verified", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}','{"id": 9, "session_id": 2, "item_id": 9, "section": "check", "reasons": "[\"completed\"]", "state": "reopened", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}');
INSERT INTO "step_image" VALUES(111,33,'agenda',7,'{"id": 7, "session_id": 2, "item_id": 7, "section": "unknown", "reasons": "[\"no-report\"]", "state": "decided", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 3}','{"id": 7, "session_id": 2, "item_id": 7, "section": "unknown", "reasons": "[\"no-report\"]", "state": "decided", "discussed": 1, "text": "komt morgen", "seconds": 0, "carried": 0, "place": 3}');
INSERT INTO "step_image" VALUES(112,34,'agenda',5,'{"id": 5, "session_id": 2, "item_id": 5, "section": "decide", "reasons": "[\"orange\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 1}','{"id": 5, "session_id": 2, "item_id": 5, "section": "decide", "reasons": "[\"orange\"]", "state": "parked", "discussed": 0, "text": "", "seconds": 0, "carried": 1, "place": 1}');
INSERT INTO "step_image" VALUES(113,35,'note',1,NULL,'{"id": 1, "session_id": 2, "item_id": 4, "text": "eerder bellen", "lesson": 1}');
INSERT INTO "step_image" VALUES(114,36,'note',2,NULL,'{"id": 2, "session_id": 2, "item_id": null, "text": "korter vergaderen", "lesson": 0}');
INSERT INTO "step_image" VALUES(115,37,'session',4,NULL,'{"id": 4, "ogsm_id": 1, "kind": "action-review", "start": "2026-09-22 10:00:00.000000", "minutes": 60, "place": "", "series": "", "status": "closed", "began": "2026-09-22 10:00:00.000000", "closed": "2026-09-22 10:00:00.000000", "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(116,38,'decision',17,NULL,'{"id": 17, "session_id": 4, "item_id": 4, "kind": "intervene", "text": "inhuren", "who_id": 3, "by": "2026-10-01", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 0}');
INSERT INTO "step_image" VALUES(117,39,'agreement_review',1,NULL,'{"id": 1, "session_id": 2, "decision_id": 17, "state": "kept"}');
INSERT INTO "step_image" VALUES(118,39,'decision',17,'{"id": 17, "session_id": 4, "item_id": 4, "kind": "intervene", "text": "inhuren", "who_id": 3, "by": "2026-10-01", "old": "", "new": "", "outcome": null, "outcome_text": "", "judged": null, "place": 0}','{"id": 17, "session_id": 4, "item_id": 4, "kind": "intervene", "text": "inhuren", "who_id": 3, "by": "2026-10-01", "old": "", "new": "", "outcome": "kept", "outcome_text": "", "judged": "2026-11-24", "place": 0}');
INSERT INTO "step_image" VALUES(119,40,'report',7,NULL,'{"id": 7, "item_id": 4, "date": "2026-11-24", "light": "green", "progress": 60, "text": "goed", "author_id": 5, "in_session": 0}');
INSERT INTO "step_image" VALUES(120,41,'report',8,NULL,'{"id": 8, "item_id": 1, "date": "2026-11-01", "light": null, "progress": null, "text": "goed", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(121,42,'measurement',2,NULL,'{"id": 2, "item_id": 3, "date": "2026-11-24", "actual": 45.5, "target": 50.0, "light": "orange", "text": "bijna", "author_id": 5, "in_session": 0}');
INSERT INTO "step_image" VALUES(122,43,'ogsm',1,'{"id": 1, "code": null, "title": "Jaarplan", "team": "", "status": "active", "process_owner_id": 1, "start": null, "end": null}','{"id": 1, "code": null, "title": "Ander jaar", "team": "", "status": "draft", "process_owner_id": null, "start": "2026-11-24", "end": null}');
INSERT INTO "step_image" VALUES(123,43,'item',1,'{"id": 1, "ogsm_id": 1, "kind": "objective", "code": null, "title": "", "text": "", "owner_id": null, "labels": "[]", "archived": 0, "place": 0}','{"id": 1, "ogsm_id": 1, "kind": "objective", "code": null, "title": "Hoger\nen verder", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 0}');
INSERT INTO "step_image" VALUES(124,44,'item',13,NULL,'{"id": 13, "ogsm_id": 1, "kind": "action", "code": "A10", "title": "Nieuw", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 12}');
INSERT INTO "step_image" VALUES(125,44,'action',13,NULL,'{"id": 13, "parent_id": null, "status": "todo", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(126,44,'action_strategy',2,NULL,'{"id": 2, "action_id": 13, "strategy_id": 2, "place": 0}');
INSERT INTO "step_image" VALUES(127,45,'item',14,NULL,'{"id": 14, "ogsm_id": 1, "kind": "indicator", "code": "I2", "title": "Nieuw", "text": "", "owner_id": null, "labels": "[]", "archived": 0, "place": 13}');
INSERT INTO "step_image" VALUES(128,45,'steering',14,NULL,'{"id": 14, "strategy_id": 2, "unit": "%", "baseline": null, "target": 5.0, "target_date": null}');
INSERT INTO "step_image" VALUES(129,46,'item',15,NULL,'{"id": 15, "ogsm_id": 1, "kind": "goal", "code": "D1", "title": "Nieuw", "text": "", "owner_id": null, "labels": "[]", "archived": 0, "place": 14}');
INSERT INTO "step_image" VALUES(130,46,'steering',15,NULL,'{"id": 15, "strategy_id": null, "unit": "", "baseline": 0.0, "target": null, "target_date": "2027-01-12"}');
INSERT INTO "step_image" VALUES(131,47,'item',16,NULL,'{"id": 16, "ogsm_id": 1, "kind": "strategy", "code": "S2", "title": "Nieuw", "text": "", "owner_id": null, "labels": "[\"x\"]", "archived": 0, "place": 15}');
INSERT INTO "step_image" VALUES(132,47,'change',4,NULL,'{"id": 4, "session_id": 2, "item_id": 16, "field": "added", "old": "", "new": "Nieuw"}');
INSERT INTO "step_image" VALUES(133,48,'item',4,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "A1", "title": "A1", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 3}','{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(134,49,'action_involved',1,NULL,'{"id": 1, "action_id": 4, "person_id": 5, "place": 0}');
INSERT INTO "step_image" VALUES(135,49,'action_involved',2,NULL,'{"id": 2, "action_id": 4, "person_id": 3, "place": 1}');
INSERT INTO "step_image" VALUES(136,49,'action_strategy',1,'{"id": 1, "action_id": 4, "strategy_id": 2, "place": 0}',NULL);
INSERT INTO "step_image" VALUES(137,49,'item',4,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[]", "archived": 0, "place": 3}','{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[\"x\"]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(138,50,'action',4,'{"id": 4, "parent_id": null, "status": "icebox", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": 5, "status": "icebox", "start": "2026-11-24", "deadline": "2027-01-12", "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(139,51,'action',4,'{"id": 4, "parent_id": 5, "status": "icebox", "start": "2026-11-24", "deadline": "2027-01-12", "completed": null, "marked_completed": null}','{"id": 4, "parent_id": 5, "status": "completed", "start": "2026-11-24", "deadline": "2027-01-12", "completed": "2026-11-01", "marked_completed": "2026-11-24 17:19:54.000000"}');
INSERT INTO "step_image" VALUES(140,52,'steering',3,'{"id": 3, "strategy_id": 2, "unit": "%", "baseline": null, "target": 90.0, "target_date": "2027-01-12"}','{"id": 3, "strategy_id": null, "unit": "‰", "baseline": 0.0, "target": 1.5, "target_date": null}');
INSERT INTO "step_image" VALUES(141,53,'item',1,'{"id": 1, "ogsm_id": 1, "kind": "objective", "code": null, "title": "Hoger\nen verder", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 0}','{"id": 1, "ogsm_id": 1, "kind": "objective", "code": null, "title": "Hoger", "text": "", "owner_id": 5, "labels": "[]", "archived": 0, "place": 0}');
INSERT INTO "step_image" VALUES(142,54,'change',5,NULL,'{"id": 5, "session_id": 2, "item_id": 12, "field": "status", "old": "icebox", "new": "doing"}');
INSERT INTO "step_image" VALUES(143,54,'action',12,'{"id": 12, "parent_id": null, "status": "icebox", "start": null, "deadline": null, "completed": null, "marked_completed": null}','{"id": 12, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(144,55,'item',7,'{"id": 7, "ogsm_id": 1, "kind": "action", "code": "A4", "title": "A4", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 6}','{"id": 7, "ogsm_id": 1, "kind": "action", "code": "A4", "title": "A4", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(145,55,'item',4,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[\"x\"]", "archived": 0, "place": 3}','{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[\"x\"]", "archived": 0, "place": 4}');
INSERT INTO "step_image" VALUES(146,55,'item',5,'{"id": 5, "ogsm_id": 1, "kind": "action", "code": "A2", "title": "A2", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 4}','{"id": 5, "ogsm_id": 1, "kind": "action", "code": "A2", "title": "A2", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 5}');
INSERT INTO "step_image" VALUES(147,55,'item',6,'{"id": 6, "ogsm_id": 1, "kind": "action", "code": "A3", "title": "A3", "text": "", "owner_id": 4, "labels": "[]", "archived": 0, "place": 5}','{"id": 6, "ogsm_id": 1, "kind": "action", "code": "A3", "title": "A3", "text": "", "owner_id": 4, "labels": "[]", "archived": 0, "place": 6}');
INSERT INTO "step_image" VALUES(148,56,'item',2,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}','{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 1, "place": 1}');
INSERT INTO "step_image" VALUES(149,57,'agenda',14,NULL,'{"id": 14, "session_id": 2, "item_id": 12, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 10}');
INSERT INTO "step_image" VALUES(150,57,'change',6,NULL,'{"id": 6, "session_id": 2, "item_id": 4, "field": "archived", "old": "false", "new": "true"}');
INSERT INTO "step_image" VALUES(151,57,'item',4,'{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[\"x\"]", "archived": 0, "place": 4}','{"id": 4, "ogsm_id": 1, "kind": "action", "code": "B1", "title": "Anders", "text": "Twee\nregels", "owner_id": 5, "labels": "[\"x\"]", "archived": 1, "place": 4}');
INSERT INTO "step_image" VALUES(152,58,'item',2,'{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 1, "place": 1}','{"id": 2, "ogsm_id": 1, "kind": "strategy", "code": "S1", "title": "Anders gezegd", "text": "", "owner_id": 2, "labels": "[]", "archived": 0, "place": 1}');
INSERT INTO "step_image" VALUES(153,59,'ogsm',2,NULL,'{"id": 2, "code": null, "title": "Ander plan", "team": "Balie", "status": "active", "process_owner_id": 7, "start": null, "end": null}');
INSERT INTO "step_image" VALUES(154,59,'person',6,NULL,'{"id": 6, "ogsm_id": 2, "name": "Gast", "email": ""}');
INSERT INTO "step_image" VALUES(155,59,'person',7,NULL,'{"id": 7, "ogsm_id": 2, "name": "Jan Bos", "email": ""}');
INSERT INTO "step_image" VALUES(156,59,'item',17,NULL,'{"id": 17, "ogsm_id": 2, "kind": "objective", "code": null, "title": "Hoger", "text": "", "owner_id": 6, "labels": "[]", "archived": 0, "place": 0}');
INSERT INTO "step_image" VALUES(157,60,'person',8,NULL,'{"id": 8, "ogsm_id": 1, "name": "Nieuw", "email": ""}');
INSERT INTO "step_image" VALUES(158,60,'item',18,NULL,'{"id": 18, "ogsm_id": 1, "kind": "action", "code": "A99", "title": "Nieuw", "text": "", "owner_id": 8, "labels": "[]", "archived": 0, "place": 16}');
INSERT INTO "step_image" VALUES(159,60,'action',18,NULL,'{"id": 18, "parent_id": null, "status": "todo", "start": null, "deadline": null, "completed": null, "marked_completed": null}');
INSERT INTO "step_image" VALUES(160,60,'report',9,NULL,'{"id": 9, "item_id": 18, "date": "2026-11-24", "light": null, "progress": null, "text": "", "author_id": null, "in_session": 0}');
INSERT INTO "step_image" VALUES(161,60,'ogsm',1,'{"id": 1, "code": null, "title": "Ander jaar", "team": "", "status": "draft", "process_owner_id": null, "start": "2026-11-24", "end": null}','{"id": 1, "code": null, "title": "Ander jaar", "team": "Balie", "status": "draft", "process_owner_id": null, "start": "2026-11-24", "end": null}');
INSERT INTO "step_image" VALUES(162,60,'item',7,'{"id": 7, "ogsm_id": 1, "kind": "action", "code": "A4", "title": "A4", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 3}','{"id": 7, "ogsm_id": 1, "kind": "action", "code": "A4", "title": "Anders", "text": "", "owner_id": 3, "labels": "[]", "archived": 0, "place": 3}');
INSERT INTO "step_image" VALUES(163,60,'action',7,'{"id": 7, "parent_id": null, "status": "doing", "start": null, "deadline": null, "completed": null, "marked_completed": null}','{"id": 7, "parent_id": null, "status": "completed", "start": null, "deadline": "2027-01-12", "completed": null, "marked_completed": "2026-11-24 17:19:54.000000"}');
INSERT INTO "step_image" VALUES(164,60,'action',4,'{"id": 4, "parent_id": 5, "status": "completed", "start": "2026-11-24", "deadline": "2027-01-12", "completed": "2026-11-01", "marked_completed": "2026-11-24 17:19:54.000000"}','{"id": 4, "parent_id": 7, "status": "completed", "start": "2026-11-24", "deadline": "2027-01-12", "completed": "2026-11-01", "marked_completed": "2026-11-24 17:19:54.000000"}');
INSERT INTO "step_image" VALUES(165,61,'item',17,'{"id": 17, "ogsm_id": 2, "kind": "objective", "code": null, "title": "Hoger", "text": "", "owner_id": 6, "labels": "[]", "archived": 0, "place": 0}','{"id": 17, "ogsm_id": 2, "kind": "objective", "code": null, "title": "Hoger", "text": "", "owner_id": 7, "labels": "[]", "archived": 0, "place": 0}');
INSERT INTO "step_image" VALUES(166,62,'session',5,NULL,'{"id": 5, "ogsm_id": 1, "kind": "action-review", "start": "2026-12-22 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "planned", "began": null, "closed": null, "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(167,62,'agenda',14,'{"id": 14, "session_id": 2, "item_id": 12, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 10}','{"id": 14, "session_id": 2, "item_id": 12, "section": "unknown", "reasons": "[\"no-report\"]", "state": "not-reached", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 10}');
INSERT INTO "step_image" VALUES(168,62,'session',2,'{"id": 2, "ogsm_id": 1, "kind": "action-review", "start": "2026-11-24 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "running", "began": "2026-11-24 17:19:53.000000", "closed": null, "rating": null, "facilitator_id": 1}','{"id": 2, "ogsm_id": 1, "kind": "action-review", "start": "2026-11-24 10:00:00.000000", "minutes": 60, "place": "", "series": "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "status": "closed", "began": "2026-11-24 17:19:53.000000", "closed": "2026-11-24 17:19:54.000000", "rating": null, "facilitator_id": 1}');
INSERT INTO "step_image" VALUES(169,63,'correction',1,NULL,'{"id": 1, "session_id": 2, "date": "2026-11-24", "text": "Het waren er drie"}');
INSERT INTO "step_image" VALUES(170,64,'agenda',15,NULL,'{"id": 15, "session_id": 3, "item_id": 2, "section": "strategies", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 0}');
INSERT INTO "step_image" VALUES(171,64,'agenda',16,NULL,'{"id": 16, "session_id": 3, "item_id": 16, "section": "strategies", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 1}');
INSERT INTO "step_image" VALUES(172,64,'agenda',17,NULL,'{"id": 17, "session_id": 3, "item_id": 6, "section": "decide", "reasons": "[\"orange\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 2}');
INSERT INTO "step_image" VALUES(173,64,'agenda',18,NULL,'{"id": 18, "session_id": 3, "item_id": 8, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 3}');
INSERT INTO "step_image" VALUES(174,64,'agenda',19,NULL,'{"id": 19, "session_id": 3, "item_id": 9, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 4}');
INSERT INTO "step_image" VALUES(175,64,'agenda',20,NULL,'{"id": 20, "session_id": 3, "item_id": 12, "section": "unknown", "reasons": "[\"no-report\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 5}');
INSERT INTO "step_image" VALUES(176,64,'agenda',21,NULL,'{"id": 21, "session_id": 3, "item_id": 5, "section": "unknown", "reasons": "[\"no-light\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 6}');
INSERT INTO "step_image" VALUES(177,64,'agenda',22,NULL,'{"id": 22, "session_id": 3, "item_id": 7, "section": "check", "reasons": "[\"completed-date-unknown\"]", "state": "open", "discussed": 0, "text": "", "seconds": 0, "carried": 0, "place": 7}');
INSERT INTO "step_image" VALUES(178,64,'session',3,'{"id": 3, "ogsm_id": 1, "kind": "strategy-review", "start": "2027-01-12 10:00:00.000000", "minutes": 90, "place": "Kamer 2", "series": "FREQ=MONTHLY", "status": "planned", "began": null, "closed": null, "rating": null, "facilitator_id": null}','{"id": 3, "ogsm_id": 1, "kind": "strategy-review", "start": "2027-01-12 10:00:00.000000", "minutes": 90, "place": "Kamer 2", "series": "FREQ=MONTHLY", "status": "running", "began": "2026-11-24 17:19:54.000000", "closed": null, "rating": null, "facilitator_id": null}');
INSERT INTO "step_image" VALUES(179,65,'note',3,NULL,'{"id": 3, "session_id": 3, "item_id": null, "text": "hierna teruggedraaid", "lesson": 1}');
CREATE TABLE verification (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	completed DATE, 
	verdict VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	ended BOOLEAN NOT NULL, 
	CONSTRAINT verification_verdict CHECK (verdict IN ('verified', 'reopened')), 
	FOREIGN KEY(session_id) REFERENCES session (id), 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "verification" VALUES(3,2,9,'2026-11-10','verified','',1);
INSERT INTO "verification" VALUES(4,2,10,NULL,'verified','',0);
INSERT INTO "verification" VALUES(5,2,9,'2026-11-10','reopened','er ligt nog werk',0);
CREATE INDEX item_by_kind ON item (ogsm_id, kind, place);
CREATE UNIQUE INDEX item_objective ON item (ogsm_id) WHERE kind = 'objective';
CREATE INDEX item_archived ON item (ogsm_id) WHERE archived IS 1;
CREATE INDEX ix_item_owner_id ON item (owner_id);
CREATE INDEX ix_steering_strategy_id ON steering (strategy_id);
CREATE INDEX action_doing ON action (status) WHERE status = 'doing';
CREATE INDEX action_done ON action (completed, id) WHERE status = 'completed';
CREATE INDEX action_marked ON action (marked_completed) WHERE marked_completed IS NOT NULL;
CREATE INDEX action_to_start ON action (coalesce(start, deadline)) WHERE status = 'todo';
CREATE INDEX ix_action_parent_id ON action (parent_id);
CREATE INDEX ix_action_strategy_action_id ON action_strategy (action_id);
CREATE INDEX ix_action_involved_person_id ON action_involved (person_id);
CREATE INDEX ix_report_author_id ON report (author_id);
CREATE INDEX report_latest ON report (item_id, date DESC, id DESC, light, in_session, progress);
CREATE INDEX ix_measurement_author_id ON measurement (author_id);
CREATE INDEX measurement_latest ON measurement (item_id, date DESC, id DESC, light, in_session);
CREATE INDEX ix_move_item_id ON move (item_id);
CREATE UNIQUE INDEX session_running ON session (ogsm_id) WHERE status = 'running';
CREATE INDEX agenda_of_item ON agenda (item_id, session_id);
CREATE INDEX decision_of_item ON decision (item_id);
CREATE INDEX decision_of_session ON decision (session_id, place);
CREATE INDEX ix_agreement_review_decision_id ON agreement_review (decision_id);
CREATE INDEX ix_verification_session_id ON verification (session_id);
CREATE INDEX verification_of_item ON verification (item_id);
CREATE INDEX ix_note_item_id ON note (item_id);
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_change_item_id ON change (item_id);
CREATE INDEX ix_change_session_id ON change (session_id);
CREATE INDEX ix_correction_session_id ON correction (session_id);
CREATE INDEX step_chain ON step (ogsm_id, origin, id);
CREATE INDEX step_image_gone ON step_image (table_name) WHERE after IS NULL;
CREATE INDEX step_image_of_row ON step_image (table_name, row_id, step_id);
CREATE INDEX step_image_of_step ON step_image (step_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('ogsm',2);
INSERT INTO "sqlite_sequence" VALUES('person',8);
INSERT INTO "sqlite_sequence" VALUES('item',18);
INSERT INTO "sqlite_sequence" VALUES('step',65);
INSERT INTO "sqlite_sequence" VALUES('step_image',179);
INSERT INTO "sqlite_sequence" VALUES('action_strategy',2);
INSERT INTO "sqlite_sequence" VALUES('report',9);
INSERT INTO "sqlite_sequence" VALUES('session',5);
INSERT INTO "sqlite_sequence" VALUES('agenda',22);
INSERT INTO "sqlite_sequence" VALUES('attendance',2);
INSERT INTO "sqlite_sequence" VALUES('decision',17);
INSERT INTO "sqlite_sequence" VALUES('move',1);
INSERT INTO "sqlite_sequence" VALUES('verification',5);
INSERT INTO "sqlite_sequence" VALUES('change',6);
INSERT INTO "sqlite_sequence" VALUES('measurement',2);
INSERT INTO "sqlite_sequence" VALUES('note',3);
INSERT INTO "sqlite_sequence" VALUES('agreement_review',1);
INSERT INTO "sqlite_sequence" VALUES('action_involved',2);
INSERT INTO "sqlite_sequence" VALUES('correction',1);
COMMIT;
