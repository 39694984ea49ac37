UPDATE personal_account
  SET employer_rate = rate, person_monthly = ROUND(base * rate, 2), employer_monthly = ROUND(base * rate, 2);
