GRANT SELECT, INSERT ON branch TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON person TO ${appUser};
GRANT SELECT, INSERT, UPDATE, DELETE ON person_card TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON officer TO ${appUser};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO ${appUser};
GRANT SELECT, INSERT, UPDATE, DELETE ON enrolment TO ${appUser};
GRANT SELECT, INSERT, UPDATE, DELETE ON sms_code TO ${appUser};
GRANT SELECT, INSERT ON person_data_access TO ${appUser};
GRANT SELECT, INSERT ON demo_city TO ${appUser};
