CREATE TRIGGER policy_parameter_no_update BEFORE UPDATE ON policy_parameter FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published value is never changed: publish the next one';
