GRANT SELECT, INSERT ON staff_ask TO ${appUser};
