CREATE TRIGGER person_data_access_no_update BEFORE UPDATE ON person_data_access FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the access log is never changed';
