CREATE TABLE IF NOT EXISTS person (
  id_number VARCHAR(18) PRIMARY KEY, key_name VARCHAR(8), name VARCHAR(60), sex VARCHAR(2), birth_date DATE, phone VARCHAR(11),
  state VARCHAR(1), nation VARCHAR(20), division VARCHAR(6));
CREATE TABLE IF NOT EXISTS marriage (
  certificate VARCHAR(40) PRIMARY KEY, registered_on DATE, kind VARCHAR(10), office VARCHAR(100),
  husband VARCHAR(18), wife VARCHAR(18));
CREATE TABLE IF NOT EXISTS household (
  id_number VARCHAR(18) PRIMARY KEY, number VARCHAR(20), relation VARCHAR(10), position INT);
CREATE TABLE IF NOT EXISTS home_contract (
  number VARCHAR(20) PRIMARY KEY, state VARCHAR(10), changed_on DATE, signed_on DATE, price DECIMAL(18,2), paid DECIMAL(18,2),
  address VARCHAR(200));
CREATE TABLE IF NOT EXISTS contract_buyer (
  number VARCHAR(20), position INT, id_number VARCHAR(18), share DECIMAL(18,2), PRIMARY KEY (number, position));
CREATE TABLE IF NOT EXISTS social_security_card (
  card_no VARCHAR(9) PRIMARY KEY, id_number VARCHAR(18), bank_card_no VARCHAR(19), bank_name VARCHAR(100),
  state VARCHAR(10), finance VARCHAR(10));
CREATE INDEX IF NOT EXISTS ix_social_security_card_holder ON social_security_card (id_number);
CREATE TABLE IF NOT EXISTS bank_account (
  account_no VARCHAR(30) PRIMARY KEY, holder VARCHAR(100), id_number VARCHAR(18), phone VARCHAR(11), bank_name VARCHAR(100),
  kind VARCHAR(10), state VARCHAR(10), balance DECIMAL(18,2));
CREATE TABLE IF NOT EXISTS instruction (
  send_seq_no VARCHAR(32) PRIMARY KEY, debit_account VARCHAR(30), credit_account VARCHAR(30), credit_name VARCHAR(100),
  amount DECIMAL(18,2), reference VARCHAR(60), summary VARCHAR(200), status VARCHAR(1), fail_code VARCHAR(10),
  fail_message VARCHAR(200), times_received INT, times_paid INT, host_seq_no VARCHAR(32), received_at TIMESTAMP(3),
  done_at TIMESTAMP(3), due_at TIMESTAMP(3));
-- One line per movement of the centre's special account; the balance after it is the account's own.
CREATE TABLE IF NOT EXISTS account_line (
  position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, serial VARCHAR(32) UNIQUE, account_no VARCHAR(30), at TIMESTAMP(3),
  direction VARCHAR(1), amount DECIMAL(18,2), balance_after DECIMAL(18,2), counter_account VARCHAR(30),
  counter_name VARCHAR(100), summary VARCHAR(200), remark VARCHAR(200), reference VARCHAR(32));
CREATE INDEX IF NOT EXISTS ix_account_line_day ON account_line (account_no, at);
-- A notice is repeated until the hall has answered it.
CREATE TABLE IF NOT EXISTS notice (
  serial VARCHAR(32) PRIMARY KEY, acknowledged BOOLEAN, sends INT, last_error VARCHAR(400));
CREATE TABLE IF NOT EXISTS batch (
  number VARCHAR(32) PRIMARY KEY, debit_account VARCHAR(30), total_num INT, total_amt DECIMAL(18,2), digest VARCHAR(64),
  times_received INT, received_at TIMESTAMP(3));
CREATE TABLE IF NOT EXISTS batch_row (
  number VARCHAR(32), row_no INT, send_seq_no VARCHAR(32), PRIMARY KEY (number, row_no));
CREATE TABLE IF NOT EXISTS sms (
  id VARCHAR(64) PRIMARY KEY, phone VARCHAR(11), text VARCHAR(1000), times_received INT, received_at TIMESTAMP(3));
CREATE TABLE IF NOT EXISTS message (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at TIMESTAMP(3), operation VARCHAR(10), mishap VARCHAR(20),
  request CLOB, answer CLOB);
CREATE TABLE IF NOT EXISTS setting (name VARCHAR(40) PRIMARY KEY, setting_value VARCHAR(100));

-- What the hall told of its cases; the same case, step and version is the same event, however often it comes.
CREATE TABLE IF NOT EXISTS case_progress (
  case_no     VARCHAR(43)  NOT NULL,
  step        BIGINT       NOT NULL,
  version     INT          NOT NULL,
  kind        VARCHAR(1)   NOT NULL,
  item_code   VARCHAR(31)  NOT NULL,
  division    VARCHAR(6)   NOT NULL,
  happened_at VARCHAR(15)  NOT NULL,
  stage       VARCHAR(20),
  handler     VARCHAR(40),
  result      VARCHAR(20),
  received    INT          NOT NULL,
  PRIMARY KEY (case_no, step, version)
);
