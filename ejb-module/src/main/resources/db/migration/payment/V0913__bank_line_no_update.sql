CREATE TRIGGER bank_line_no_update BEFORE UPDATE ON bank_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a bank line is never changed';
