GRANT SELECT, INSERT, UPDATE ON case_file TO ${appUser};
GRANT SELECT, INSERT ON stage_record TO ${appUser};
GRANT SELECT, INSERT ON assessment TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON case_serial TO ${appUser};
