GRANT SELECT, INSERT ON policy_parameter TO ${appUser};
